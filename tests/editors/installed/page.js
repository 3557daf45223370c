/** In a browser: each editor takes HTML as its source, and gives the HTML that it would save. */
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { ClassicEditor, Essentials, GeneralHtmlSupport, Link, Paragraph } from 'ckeditor5';
import { $getRoot, $insertNodes, createEditor } from 'lexical';
import Quill from 'quill';
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'trix';

function place(name = 'div') {
  const element = document.createElement(name);
  document.body.append(element);
  return element;
}

async function tiny(html, options = {}) {
  const [editor] = await tinymce.init({
    target: place('textarea'),
    license_key: 'gpl',
    skin: false,
    content_css: false,
    ...options,
  });
  editor.setContent(html);
  return editor.getContent();
}

async function ckeditor(html, plugins, options = {}) {
  const editor = await ClassicEditor.create(place(), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Link, ...plugins],
    ...options,
  });
  editor.setData(html);
  return editor.getData();
}

const everything = [{ name: /.*/, attributes: true, classes: true, styles: true }];

window.editors = {
  'TinyMCE, as it comes': (html) => tiny(html),
  'TinyMCE, `extended_valid_elements: script[*]`, `custom_elements`': (html) =>
    tiny(html, {
      extended_valid_elements: 'script[*],trafficking-help[*],span[*]',
      custom_elements: 'trafficking-help',
      allow_script_urls: true,
      sandbox_iframes: false,
    }),
  'CKEditor 5, as it comes': (html) => ckeditor(html, []),
  'CKEditor 5, General HTML Support with everything allowed': (html) =>
    ckeditor(html, [GeneralHtmlSupport], { htmlSupport: { allow: everything } }),
  Quill: (html) => {
    const quill = new Quill(place());
    quill.clipboard.dangerouslyPasteHTML(html);
    return quill.getSemanticHTML();
  },
  'Tiptap, StarterKit': (html) =>
    new Editor({ element: place(), extensions: [StarterKit], content: html }).getHTML(),
  Lexical: (html) => {
    const editor = createEditor({
      nodes: [LinkNode, HeadingNode, QuoteNode],
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(place());
    const read = () => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      $getRoot().clear().select();
      $insertNodes($generateNodesFromDOM(editor, page));
    };
    editor.update(read, { discrete: true });
    return editor.getEditorState().read(() => $generateHtmlFromNodes(editor, null));
  },
  Trix: async (html) => {
    const element = place('trix-editor');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    element.editor.loadHTML(html);
    return element.value;
  },
};
