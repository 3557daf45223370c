/** The block "Trafficking help". WordPress 6.1 and later. */
import { groups } from 'choices';
import {
  createBlock,
  createElement,
  Fragment,
  InspectorControls,
  PanelBody,
  registerBlockType,
  useBlockProps,
} from 'wordpress';
import { panels } from './controls.js';
import { cardAttributes } from './options.js';
import { Preview } from './preview.js';
import { fromShortcode } from './shortcode.js';

function Edit({ attributes, setAttributes }) {
  const inPanel = (controls) =>
    controls.map((control, index) =>
      createElement(control, { key: index, attributes, set: setAttributes }),
    );
  const sidebar = Object.entries(panels).map(([name, controls]) =>
    createElement(
      PanelBody,
      { key: name, title: groups[name], initialOpen: name === 'usual' },
      inPanel(controls),
    ),
  );
  return createElement(
    Fragment,
    null,
    createElement(InspectorControls, null, sidebar),
    createElement(
      'div',
      useBlockProps(),
      createElement(Preview, { attributes: cardAttributes(attributes) }),
    ),
  );
}

registerBlockType('trafficking-help/card', {
  edit: Edit,
  // PHP writes the card. The post holds the options alone, which everybody may save.
  save: () => null,
  transforms: {
    from: [
      {
        type: 'block',
        blocks: ['core/shortcode'],
        isMatch: ({ text = '' }) => /^\s*\[trafficking_help(\s[^[\]]*)?\]\s*$/.test(text),
        transform: ({ text }) => {
          const found = window.wp.shortcode?.next('trafficking_help', text);
          return createBlock(
            'trafficking-help/card',
            found ? fromShortcode(found.shortcode.attrs) : {},
          );
        },
      },
    ],
  },
});
