import { describe, expect, it } from 'vitest';
import { readYaml } from './yaml-source.ts';

describe('readYaml', () => {
  it('reads every value as the text that was written', () => {
    const { data } = readYaml('year: 2021\ncountry: no\nday: 2021-04-01\nnumber: 007\nempty:\n');
    expect(data).toEqual({
      year: '2021',
      country: 'no',
      day: '2021-04-01',
      number: '007',
      empty: '',
    });
  });

  it('knows where each value and each key begins', () => {
    const yaml = readYaml('- id: a\n  tags: [x, yy]\n- id: b\n');
    expect(yaml.position([0, 'tags', 1])).toEqual({ line: 2, column: 13 });
    expect(yaml.position([0, 'tags'], 'key')).toEqual({ line: 2, column: 3 });
    expect(yaml.position([1])).toEqual({ line: 3, column: 3 });
  });

  it('gives the place around a value that is missing', () => {
    const yaml = readYaml('- id: a\n- id: b\n');
    expect(yaml.position([1, 'title'])).toEqual({ line: 2, column: 3 });
    expect(yaml.position([1, 'citations', 0, 'quote'])).toEqual({ line: 2, column: 3 });
  });

  it('counts lines from where the text stands in its file', () => {
    expect(readYaml('a: [', 2).errors[0]).toMatchObject({ line: 2 });
    expect(readYaml('a: b', 2).position(['a'])).toEqual({ line: 2, column: 4 });
  });

  it('refuses a key written twice', () => {
    expect(readYaml('a: 1\na: 2\n').errors).toMatchObject([{ line: 2, column: 1 }]);
  });

  it('refuses aliases that multiply beyond reason, and aliases of nothing', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [to, from] of ['ba', 'cb', 'dc', 'ed', 'fe']) {
      bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
    }
    expect(readYaml(bomb.join('\n')).errors).toHaveLength(1);
    expect(readYaml('a: *nothing').errors).toHaveLength(1);
  });

  it('takes an empty text for nothing', () => {
    expect(readYaml('# only a remark\n')).toMatchObject({ data: null, errors: [] });
  });
});
