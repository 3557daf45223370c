<?php
/**
 * What the build has taken from the element: places, languages, options, files, sentences.
 *
 * @package Trafficking_Help
 */

namespace Trafficking_Help;

defined( 'ABSPATH' ) || exit;

/**
 * One part of data/directory.php.
 *
 * @param string $name A key of it, such as `countries`.
 * @return mixed
 */
function directory( string $name ) {
	static $directory;
	$directory = $directory ?? require FOLDER . '/data/directory.php';
	return $directory[ $name ];
}

/**
 * The sentences of a language: see build/sentences.ts for their shape.
 *
 * @param string $language A key of `directory( 'languages' )`, such as `zh-Hans`.
 */
function sentences( string $language ): array {
	static $sentences       = array();
	$sentences[ $language ] = $sentences[ $language ] ?? require FOLDER . "/data/sentences-$language.php";
	return $sentences[ $language ];
}
