/** What WordPress brings to the editor's page, by the names of its packages. */
/* global wp */
export const { ColorPalette, InspectorControls, useBlockProps } = wp.blockEditor;
export const { createBlock, registerBlockType } = wp.blocks;
export const {
  CheckboxControl,
  BaseControl,
  PanelBody,
  SelectControl,
  TextControl,
  ToggleControl,
} = wp.components;
export const { createElement, Fragment, useEffect, useRef } = wp.element;
export const { decodeEntities } = wp.htmlEntities;
export const { __ } = wp.i18n;

/** What the plugin's PHP says of the site: see `describe_for_editor` in includes/block.php. */
export const site = window.traffickingHelp;
