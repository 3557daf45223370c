<?php
/**
 * Which of the card's languages a tag or the site's locale means.
 *
 * @package Trafficking_Help
 */

namespace Trafficking_Help;

defined( 'ABSPATH' ) || exit;

/** Tags that mean a language which the card names otherwise. As in src/locales/resolve.ts: a test compares. */
const LANGUAGE_ALIASES = array(
	'zh'    => 'zh-hans',
	'zh-cn' => 'zh-hans',
	'zh-sg' => 'zh-hans',
	'zh-my' => 'zh-hans',
	'fil'   => 'tl',
);

/**
 * Finds the language by cutting subtags from the end of the tag: `es_MX`, `es`.
 *
 * @param string $tag A language tag or a WordPress locale, such as `de_DE_formal`.
 * @return string '' where the card does not speak it.
 */
function resolve_language( string $tag ): string {
	$rest = str_replace( '_', '-', strtolower( substr( trim( $tag ), 0, 35 ) ) );
	while ( '' !== $rest ) {
		$wanted = LANGUAGE_ALIASES[ $rest ] ?? $rest;
		foreach ( array_keys( directory( 'languages' ) ) as $language ) {
			if ( strtolower( $language ) === $wanted ) {
				return $language;
			}
		}
		// Traditional Chinese must not become Simplified without a word.
		if ( preg_match( '/^zh-(hant|tw|hk|mo)\b/', $rest ) ) {
			return '';
		}
		$rest = preg_replace( '/-?[^-]*$/', '', $rest );
	}
	return '';
}

/** The card's language on a page that names none: the site's or, where the card does not speak it, English. */
function page_language(): string {
	$language = resolve_language( (string) read_text( get_locale() ) );
	return '' === $language ? 'en' : $language;
}
