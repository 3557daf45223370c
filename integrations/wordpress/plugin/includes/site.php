<?php
/**
 * What the site has set: one option, an array of texts.
 *
 * @package Trafficking_Help
 */

namespace Trafficking_Help;

defined( 'ABSPATH' ) || exit;

const OPTION = 'trafficking_help';

/** Every setting with its default. `place` is a country, or a country and its region: `US-MO`. */
const SETTINGS = array(
	'place'        => '',
	'lang'         => '',
	'accent'       => '',
	'strip'        => '',
	'exit'         => '',
	'sources_href' => '',
);

/** The settings; all of them, and each a text. What this version does not know counts as not set. */
function site_settings(): array {
	$stored   = get_option( OPTION, array() );
	$settings = SETTINGS;
	foreach ( SETTINGS as $name => $standard ) {
		if ( is_array( $stored ) && is_string( $stored[ $name ] ?? null ) ) {
			$settings[ $name ] = $stored[ $name ];
		}
	}
	$settings['lang']   = isset( directory( 'languages' )[ $settings['lang'] ] ) ? $settings['lang'] : '';
	$settings['accent'] = read_color( $settings['accent'] );
	$settings['place']  = '' === $settings['place'] ? '' : read_place( 'country', $settings['place'] );
	return $settings;
}

/**
 * The country that a region names: `US-MO`. Else a site in another country would show its own number.
 *
 * @param string $region Upper case, or ''.
 * @return string '' where it names none.
 */
function country_of_region( string $region ): string {
	$country = explode( '-', $region, 2 );
	return isset( $country[1] ) && in_array( $country[0], directory( 'countries' ), true ) ? $country[0] : '';
}

/**
 * The options of a card together with the site's. The site's region counts for the site's country alone;
 * its country counts for the readers, too, whose own is not known. Where an exit and a link to the sources
 * lead is for the site to say.
 *
 * @param array<string, string> $options From read_options().
 * @return array<string, string>
 */
function with_site_settings( array $options ): array {
	$settings = site_settings();
	$place    = explode( '-', $settings['place'], 2 );
	$nearest  = country_of_region( $options['region'] ?? '' );
	$country  = $options['country'] ?? $nearest;
	$nearest  = '' === $nearest ? $place[0] : $nearest;
	if ( 'AUTO' === $country && ! in_array( $nearest, array( '', 'AUTO' ), true ) ) {
		$options['country'] = "AUTO $nearest";
	} elseif ( '' !== $country || '' !== $nearest ) {
		$options['country'] = '' === $country ? $nearest : $country;
	}
	if ( ! isset( $options['region'] ) && isset( $place[1] ) && in_array( $country, array( '', $place[0] ), true ) ) {
		$options['region'] = $place[1];
	}
	foreach ( array( 'lang', 'accent' ) as $name ) {
		if ( ! isset( $options[ $name ] ) && '' !== $settings[ $name ] ) {
			$options[ $name ] = $settings[ $name ];
		}
	}
	if ( isset( $options['quick-exit'] ) ) {
		$options['quick-exit'] = $settings['exit'];
	}
	if ( '' !== $settings['sources_href'] ) {
		$options['sources-href'] = $settings['sources_href'];
	}
	return $options;
}
