import { checkClues, checkSites } from './check-sites';

const ruby = (marked: string): Promise<void> => checkSites('ruby', marked);

describe('sites in Ruby', () => {
  it('comparisons, also of symbols, lists and folded words', () =>
    ruby(`
      def ready?(disk)
        return true if disk.status == 'ready' && disk[:status] != :gone
                                       ^^^^^ compared disk.status
                                                                   ^^^^ compared disk[:status] negated
        %w[ready gone].include?(disk.status.downcase) || %i[ready].include?(disk.state.to_sym)
           ^^^^^ compared disk.status folded=lower
                 ^^^^ compared disk.status folded=lower
                                                            ^^^^^ compared disk.state
        [:'in-use'].include?(disk.status)
           ^^^^^^ compared disk.status
      end
    `));

  it('cases and chains', () =>
    ruby(`
      case disk.reload.status
      when 'ready', :gone
            ^^^^^ case disk.reload.status fallback
                     ^^^^ case disk.reload.status fallback
        done
      else
        wait
      end
    `));

  it('hashes, keywords, assignments and defaults', () =>
    ruby(`
      def disk(state = 'creating', status: 'ready')
                        ^^^^^^^^ assigned state
                                            ^^^^^ assigned status
        x = { status: 'ready', 'state' => 'gone', :mode => :busy }
                       ^^^^^ property status
                                ^^^^^ element x
                                           ^^^^ property state
                                                   ^^^^ element x
                                                            ^^^^ property mode
        @status = 'ready'
                   ^^^^^ assigned @status
        data['status'] ||= on ? 'ready' : 'gone'
                                 ^^^^^ assigned data['status']
                                           ^^^^ assigned data['status']
        return 'ready'
                ^^^^^ returned
      end
    `));

  it('constants, also those that are frozen', () =>
    ruby(`
      module Disks
        READY = 'ready'
                 ^^^^^ constant READY
        ALL = %w[ready gone].freeze
                 ^^^^^ element ALL
                       ^^^^ element ALL
      end
    `));

  it('expectations of RSpec and Minitest', () =>
    ruby(`
      expect(disk.status).to eq('ready')
                                 ^^^^^ compared disk.status
      allow(disk).to receive(:status).and_return(:ready)
                              ^^^^^^ argument receive
                                                  ^^^^^ compared disk
      disk.status.must_equal 'ready'
                              ^^^^^ compared disk.status
      _(disk.status).wont_equal 'ready'
                                 ^^^^^ compared disk.status
      assert_equal 'ready', disk.status
                    ^^^^^ compared disk.status
    `));

  it('keeps quiet about texts with something in them, and about predicates', () =>
    ruby(`
      puts "disk #{id} ready"
      disk.ready?
      # disk.status == 'ready'
    `));

  it('names what runs a block, and whose status it looks at', async () => {
    await checkClues('ruby', "disk.wait_for(60) { status == 'rea<|>dy' }", {
      function: ['disk.wait_for'],
      subject: ['disk.status'],
    });
    await checkClues('ruby', "disk.tap { status == 'rea<|>dy' }", { function: ['disk.tap'], subject: ['status'] });
  });

  it('what a method gives back without saying so', () =>
    ruby(`
      def status(code)
        'gone'
        case code
        when 1 then 'ready'
                     ^^^^^ returned
        when 2
          log('gone')
               ^^^^ argument log
          code > 3 ? 'busy' : 'broken'
                      ^^^^ returned
                               ^^^^^^ returned
        else
          if code then :idle else 'gone' end
                        ^^^^ returned
                                   ^^^^ returned
        end
      rescue StandardError
        'gone'
      end
    `));

  it('JSON in literals that have other signs for quotes', () =>
    ruby(`
      a = %{{"disk": {"status": "ready"}}}
                                 ^^^^^ property status
      b = %q({"disk": {"status": "gone"}})
                                  ^^^^ property status
      c = <<~DISK
        {"disk": {"status": "busy"}}
                             ^^^^ property status
      DISK
      d = %q(the "ready" disk)
    `));

  it('traces the member of a list and of a class in nested modules', async () => {
    await checkClues('ruby', "client.volumes.each { |v| v.status == 'rea<|>dy' }", { origin: ['client.volumes'] });
    await checkClues(
      'ruby',
      `
      module A
        module B
          class C
            def ready?
              @disk.status == 'rea<|>dy'
            end
            def initialize(client)
              @disk = client.volumes.get(1)
            end
          end
        end
      end
      `,
      { origin: ['client.volumes.get(1)'] },
    );
  });

  it('knows what a file requires', () =>
    checkClues('ruby', "require 'fog/openstack'\nx = disk.status == 'rea<|>dy'", { import: ['fog/openstack'] }));
});
