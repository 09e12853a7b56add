import type { Adapter } from '../adapter';
import { javascript, typescript, typescriptReact } from './ecmascript';
import { go } from './go';
import { python } from './python';

/** By VS Code's language id. */
export const adapters: Readonly<Record<string, Adapter>> = {
  go,
  python,
  typescript,
  typescriptreact: typescriptReact,
  javascript,
  javascriptreact: javascript,
};
