import { canonicalJson } from './canonical';

export { canonicalJson };
