import * as vscode from 'vscode';
import { findingsOf, hoverAt, show, until } from './documents.ts';
import { extensionId } from '../../support/editor/host/deliver.ts';
import { expectEqual } from './expect.ts';

const nameOf = (label: string | vscode.CompletionItemLabel): string =>
  typeof label === 'string' ? label : label.label;

const panels = (): readonly string[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview)
    .map(({ label }) => label);

const disk = (condition: string): string => `volume = cinder.volumes.get(volume_id)\nif ${condition}:\n    pass\n`;

describe('in an editor', () => {
  before(() => vscode.extensions.getExtension(extensionId)?.activate());
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('a hover says what a status means', async () => {
    const hover = await hoverAt(await show('python', disk('volume.status == "error_ext<|>ending"')));
    expectEqual(hover.includes('EVS disk') && hover.includes('Expansion failed'), true);
  });

  it('what lies around a project tells nothing of its files', async () => {
    const uri = vscode.Uri.parse('untitled:/home/someone/aws/vmware/shop/a.ts');
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      uri,
      new vscode.Position(0, 0),
      'const done = (v: Volume) => ["available", "in_use"].includes(v.status);',
    );
    await vscode.workspace.applyEdit(edit);
    await vscode.window.showTextDocument(document);
    const severities = (await findingsOf(document)).map(({ severity }) => severity);
    expectEqual(severities.join(), `${vscode.DiagnosticSeverity.Error}`);
  });

  it('a hover is silent about another resource', async () => {
    expectEqual(await hoverAt(await show('python', disk('share.status == "avail<|>able"'))), '');
  });

  it('a hover answers in JSON that is broken elsewhere', async () => {
    const hover = await hoverAt(
      await show('json', '{"volumes": [{"volume_type": "SSD", "status": "in-<|>use"}, {"id": , }'),
    );
    expectEqual(hover.includes('EVS disk'), true);
  });

  it('completion offers the statuses behind a quote just opened, and replaces the whole literal', async () => {
    const { document, at } = await show('python', disk('volume.status == "<|>in_use"'));
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
      '"',
    );
    const item = list.items.find(({ label }) => nameOf(label) === 'error_rollbacking');
    const range = item?.range instanceof vscode.Range ? item.range : item?.range?.replacing;
    expectEqual(range && document.getText(range), 'in_use');
  });

  const forgetful = `def extend(conn, volume):
    conn.block_storage.extend_volume(volume, 20)
    while volume.status not in ("avail<|>able", "in-use"):
        time.sleep(5)
        volume = conn.block_storage.get_volume(volume.id)
`;

  it('a line above a wait names its resource and operation, and opens the lifecycle at what it misses', async () => {
    const { document } = await show('python', forgetful);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    const own = lenses.flatMap(({ command }) => (command?.command === 'lifecycleLens.showWait' ? [command] : []));
    expectEqual(
      own.map(({ title, arguments: given }): readonly unknown[] => [title, given?.[0]]),
      [['Waits for an EVS disk · Expand the capacity · misses 1 status', document.uri.toString()]],
    );
  });

  it('inside a wait, an action shows its lifecycle; outside there is none', async () => {
    const { document, at } = await show('python', forgetful);
    const actionsAt = async (place: vscode.Position): Promise<readonly string[]> => {
      const range = new vscode.Range(place, place);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
      );
      return actions.map(({ title }) => title).filter((title) => title === 'Show this wait on the lifecycle');
    };
    expectEqual(await actionsAt(at), ['Show this wait on the lifecycle']);
    expectEqual(await actionsAt(new vscode.Position(0, 0)), []);
  });

  it('a typo is reported, and its preferred fix mends it', async () => {
    const { document } = await show(
      'go',
      'package evs\n\nfunc f() {\n\tvolume, err := volumes.Get(client, id).Extract()\n\tif volume.Status == "availble" {\n\t}\n}\n',
    );
    const [finding] = await findingsOf(document);
    expectEqual(finding && [document.getText(finding.range), finding.severity], [
      'availble',
      vscode.DiagnosticSeverity.Error,
    ]);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding?.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const preferred = actions.find(({ isPreferred }) => isPreferred);
    await vscode.workspace.applyEdit(preferred?.edit ?? new vscode.WorkspaceEdit());
    expectEqual(document.getText().includes('"available"'), true);
  });

  it('every safe fix is applied at once', async () => {
    const { document } = await show('python', disk('volume.status in ("in_use", "Available")'));
    await findingsOf(document);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      all,
      'source.fixAll.lifecycleLens',
    );
    await vscode.workspace.applyEdit(actions[0]?.edit ?? new vscode.WorkspaceEdit());
    expectEqual(document.lineAt(1).text, 'if volume.status in ("in-use", "available"):');
  });

  it('findings go when the document is closed or mended', async () => {
    const { document } = await show('python', disk('volume.status == "availble"'));
    expectEqual((await findingsOf(document)).length, 1);
    const gone = new Promise<void>((resolve) => {
      const listener = vscode.languages.onDidChangeDiagnostics(() => {
        if (vscode.languages.getDiagnostics(document.uri).some(({ source }) => source === 'Lifecycle Lens')) return;
        listener.dispose();
        resolve();
      });
    });
    const edit = new vscode.WorkspaceEdit();
    edit.replace(
      document.uri,
      new vscode.Range(1, 0, 1, document.lineAt(1).text.length),
      'if volume.status == "available":',
    );
    await vscode.workspace.applyEdit(edit);
    await gone;
  });

  it('Show Lifecycle opens one panel and reuses it', async () => {
    await vscode.commands.executeCommand('lifecycleLens.showLifecycle', 'evs.disk', 'available');
    await vscode.commands.executeCommand('lifecycleLens.showLifecycle', 'ecs.server');
    await until(() => panels().includes('Lifecycle: ECS server'));
    expectEqual(panels(), ['Lifecycle: ECS server']);
  });
});
