/** What WordPress brings to the editor's page, by the names of its packages. */
/* global wp */
export const { useBlockProps, InspectorControls } = wp.blockEditor;
export const { createBlock, registerBlockType } = wp.blocks;
export const {
  CheckboxControl,
  ColorPalette,
  BaseControl,
  PanelBody,
  SelectControl,
  TextControl,
  ToggleControl,
} = wp.components;
export const { createElement, Fragment, useEffect, useRef, useState } = wp.element;
export const { __ } = wp.i18n;

/** What the plugin's PHP says of the site: see `describe_for_editor` in includes/block.php. */
export const site = window.traffickingHelp;
