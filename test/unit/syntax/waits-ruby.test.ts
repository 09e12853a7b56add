import { checkWaits } from './check-waits';

const ruby = (marked: string): Promise<void> => checkWaits('ruby', marked);

describe('waits in Ruby', () => {
  it('reads loops until a status and while one lasts, with the time that they are given', () =>
    ruby(`
      Timeout.timeout(config.limit, Errors::Late) do
        until server.reload.state == 'READY'
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=unknown timeout=config.limit interval=3
                                      ^^^^^ target
          sleep 3
        end
      end
      while client.show(id)['status'] != 'ready'
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=unknown interval=pause
                                          ^^^^^ target
        sleep(pause)
        log 'still waiting'
      end
      while disk.status == 'creating'
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=ends absent=unknown interval=1
                            ^^^^^^^^ pending
        sleep 1
        disk.reload
      end
    `));

  it('reads them in one line', () =>
    ruby(`
      sleep 1 until disk.reload.status == 'ready'
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=unknown interval=1
                                           ^^^^^ target
    `));

  it('leaves those alone that may end otherwise, ask for more, or do not pause', () =>
    ruby(`
      until server.status == 'READY'
        raise 'failed' if server.status == 'ERROR'
        sleep 3
      end
      until server.status == 'READY' || tries > 10
        tries += 1
        sleep 3
      end
      until server.status == 'READY'
        server.reload
      end
      sleep 3
    `));
});
