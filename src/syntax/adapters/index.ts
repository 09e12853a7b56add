import type { Adapter } from '../adapter';
import { javascript, typescript, typescriptReact } from './ecmascript';
import { go } from './go';
import { hcl } from './hcl';
import { java } from './java';
import { python } from './python';
import { ruby } from './ruby';
import { shell } from './shell';

/** By VS Code's language id. */
export const adapters: Readonly<Record<string, Adapter>> = {
  go,
  hcl,
  terraform: hcl,
  java,
  python,
  ruby,
  shellscript: shell,
  typescript,
  typescriptreact: typescriptReact,
  javascript,
  javascriptreact: javascript,
};
