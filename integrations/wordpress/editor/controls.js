/** A control for each option of the card: the same options, in the same words, as in the builder. */
import { choices } from 'choices';
import {
  __,
  BaseControl,
  CheckboxControl,
  ColorPalette,
  createElement,
  SelectControl,
  site,
  TextControl,
  ToggleControl,
} from 'wordpress';
import { countryOf } from './options.js';

const asOptions = (pairs) => pairs.map(([value, label]) => ({ value, label }));

const siteChoice = () => ['', __('As the site has it', 'trafficking-help')];

function select(name, pairs) {
  return function Select({ attributes, set }) {
    const { label, help } = choices[name];
    const value = attributes[name];
    // What somebody has typed elsewhere stays, and can be seen.
    const known = pairs.some(([given]) => given === value) ? pairs : [...pairs, [value, value]];
    const onChange = (chosen) => set({ [name]: chosen });
    return createElement(SelectControl, {
      label,
      help,
      value,
      options: asOptions(known),
      onChange,
    });
  };
}

function Country({ attributes, set }) {
  const label = choices.country.label;
  const anywhere = ['AUTO', __('The reader’s own', 'trafficking-help')];
  const pairs = [siteChoice(), anywhere, ...site.names];
  const value = attributes.country;
  const known = pairs.some(([given]) => given === value) ? pairs : [...pairs, [value, value]];
  // Another country's state cannot stay.
  const onChange = (country) => set({ country, region: '' });
  return createElement(SelectControl, { label, value, options: asOptions(known), onChange });
}

function Region(props) {
  const regions = site.regions[countryOf(props.attributes)];
  if (!regions && !props.attributes.region) return null;
  const isSites = countryOf(props.attributes) === (site.site.country ?? site.defaultCountry);
  const none = isSites && site.site.region ? siteChoice() : ['', __('None', 'trafficking-help')];
  return createElement(select('region', [none, ...Object.entries(regions ?? {})]), props);
}

function Sections({ attributes, set }) {
  const { all, standard } = site.sections;
  const chosen = attributes.sections ? attributes.sections.split(/[\s,]+/) : standard;
  const toggle = (name, isOn) => {
    const kept = chosen.filter((other) => other !== name);
    const sections = (isOn ? [...kept, name] : kept).join(' ');
    set({ sections: sections === standard.join(' ') ? '' : sections });
  };
  return createElement(
    BaseControl,
    { __nextHasNoMarginBottom: true },
    createElement(BaseControl.VisualLabel, null, choices.sections.label),
    all.map((name) =>
      createElement(CheckboxControl, {
        key: name,
        label: sectionWords()[name] ?? name,
        checked: chosen.includes(name),
        // The number cannot be left out.
        disabled: name === 'contact',
        onChange: (isOn) => toggle(name, isOn),
      }),
    ),
  );
}

const sectionWords = () => ({
  contact: __('Whom to call', 'trafficking-help'),
  signs: __('Signs', 'trafficking-help'),
  steps: __('What to do', 'trafficking-help'),
  risk: __('Whom traffickers look for', 'trafficking-help'),
  talk: __('Prevention', 'trafficking-help'),
  figures: __('Figures', 'trafficking-help'),
});

function Signs(props) {
  const { all, standard } = site.signs;
  const counts = Array.from({ length: all }, (_, count) => String(count));
  const pairs = counts.map((count) => [count === String(standard) ? '' : count, count]);
  return createElement(select('signs', [...pairs, ['all', __('All', 'trafficking-help')]]), props);
}

function Accent({ attributes, set }) {
  const { label, help } = choices.accent;
  return createElement(
    BaseControl,
    { help },
    createElement(BaseControl.VisualLabel, null, label),
    createElement(ColorPalette, {
      value: attributes.accent,
      onChange: (accent) => set({ accent: accent ?? '' }),
    }),
  );
}

function Heading({ attributes, set }) {
  const { label, help } = choices.heading;
  const onChange = (heading) => set({ heading });
  return createElement(TextControl, { label, help, value: attributes.heading, onChange });
}

function QuickExit({ attributes, set }) {
  const { label, help } = choices.quickExit;
  const onChange = (quickExit) => set({ quickExit });
  return createElement(ToggleControl, { label, help, checked: attributes.quickExit, onChange });
}

const ofValues = (name) => select(name, choices[name].values);

/** The controls by panel, in the builder's order. */
export const panels = {
  usual: [
    Country,
    Region,
    select('lang', [siteChoice(), ...Object.entries(site.languages)]),
    ofValues('setting'),
    ofValues('layout'),
    Accent,
  ],
  readers: [
    Heading,
    ofValues('headingLevel'),
    Signs,
    Sections,
    QuickExit,
    ofValues('picker'),
    ofValues('campaign'),
  ],
  look: ['theme', 'corners', 'density', 'typeface'].map(ofValues),
};
