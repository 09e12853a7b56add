import assert from 'node:assert/strict';
import { mix, print } from '../../../src/viewer/export/palette';
import { arrange } from '../../../src/viewer/arrange';
import { page, pictureOf } from '../../../src/viewer/export/picture';
import { defaultToggles, everything, viewOf } from '../../../src/viewer/view-model';
import { noneShipped, shippedModels } from './models';

const models = shippedModels();

describe('an exported picture', () => {
  for (const model of models)
    it(`of ${model.id} names every status, its source and the catalog's version`, () => {
      const svg = pictureOf(arrange(viewOf(model, everything), page, noneShipped));
      for (const { id, kind } of model.nodes) if (kind !== 'absent') assert.ok(svg.includes(`data-status="${id}"`), id);
      assert.ok(svg.includes(`catalog ${model.catalogVersion}`));
      assert.ok(svg.includes(model.service));
    });

  it('needs no style sheet, font or picture from elsewhere', () => {
    for (const model of models) {
      const svg = pictureOf(arrange(viewOf(model, everything), page, noneShipped)).replace(
        'http://www.w3.org/2000/svg',
        '',
      );
      assert.doesNotMatch(svg, /var\(|color-mix|url\(|href|https?:/);
    }
  });

  it('shows what the toggles leave, in the colours that it is given', () => {
    const disk = models.find(({ id }) => id === 'evs.disk');
    assert.ok(disk);
    const dark = { ...print, ground: '#101010', ink: '#eeeeee' };
    const svg = pictureOf(arrange(viewOf(disk, defaultToggles), page, noneShipped), dark);
    assert.ok(!svg.includes('data-status="managing"'));
    assert.ok(svg.includes('fill="#101010"'));
  });

  it('mixes colours as asked and leaves unknown ones alone', () => {
    assert.equal(mix('#ffffff', '#000000', 0.5), '#808080');
    assert.equal(mix('red', '#000000', 0.5), 'red');
  });
});
