import type { Mark } from '../../view/drawing.ts';
import type { LegendEntry } from '../../view/stage/legendOf.ts';
import type { SignName } from './figures.ts';
import { lineLook, markLook, noticeLook, type Paint, ribbonLook, type Underline } from './looks.ts';
import type { PicturePalette } from './palette.ts';

/** What is drawn before an entry of the legend: a box or a field, a line, a sign, or letters as they stand in the picture. */
export type SampleLook =
  | { form: 'box'; paint: Paint }
  | { form: 'line'; paint: Paint }
  | { form: 'sign'; sign: SignName | 'conflict' | 'changed'; paint: Paint }
  | { form: 'letters'; text: string; colour: string; underline?: Underline };

/** How a sample of the legend looks: as what it stands for looks in the picture. */
export function legendLook({ sample, hue = 'common' }: Pick<LegendEntry, 'sample' | 'hue'>, palette: PicturePalette): SampleLook {
  const shades = palette.hues[hue];
  const mark = (rank: Mark['rank'], more: Partial<Mark> = {}): SampleLook => ({
    form: 'box',
    paint: markLook({ rank, hue, emphasis: 'rest', verified: true, ...more }, palette).box,
  });
  const line = (more: Partial<Parameters<typeof lineLook>[0]>): SampleLook => ({
    form: 'line',
    paint: lineLook({ basis: 'stated', role: 'primary', hue, emphasis: 'rest', ...more }, palette),
  });
  const ribbon = (way: Parameters<typeof ribbonLook>[0]['way']): SampleLook => ({
    form: 'box',
    paint: ribbonLook({ hue, way, inferred: false, unknown: false, emphasis: 'rest' }, palette),
  });
  switch (sample) {
    case 'hue':
      return { form: 'box', paint: { fill: shades.fill } };
    case 'filled':
    case 'outlined':
    case 'chip':
    case 'ghost':
      return mark(sample);
    case 'outlined-count':
      return mark('outlined');
    case 'chip-count':
      return mark('chip');
    case 'indonesia':
      return { form: 'letters', text: 'K/L', colour: shades.hue };
    case 'count':
      return { form: 'letters', text: '+1', colour: palette.muted };
    case 'ended':
      return { form: 'letters', text: 'K/L', colour: shades.hue, underline: 'dotted' };
    case 'stated':
    case 'inferred':
      return line({ basis: sample });
    case 'unverified-line':
      return line({ basis: 'unverified' });
    case 'second':
      return line({ role: 'second' });
    case 'cross':
      return line({ role: 'cross' });
    case 'unknown':
      return line({ unknown: true });
    case 'loose':
      return mark('chip', { loose: true });
    case 'unverified':
      return mark('chip', { verified: false });
    case 'conflict':
    case 'changed':
      return { form: 'sign', sign: sample, paint: noticeLook('rest', palette) };
    case 'formats':
    case 'links':
    case 'elsewhere':
      return {
        form: 'sign',
        sign: sample,
        paint: { stroke: shades.hue, width: 1.1, ...(sample === 'elsewhere' ? { dash: [1.5, 1.5] } : {}) },
      };
    case 'ribbon-named':
    case 'ribbon-pillar':
    case 'ribbon-unverified':
    case 'ribbon-none':
      return ribbon(sample.replace('ribbon-', '') as Parameters<typeof ribbonLook>[0]['way']);
  }
}
