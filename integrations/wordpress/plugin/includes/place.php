<?php
/**
 * Which sentence a place has. As in src/place and src/card/context.ts: a test compares them.
 *
 * @package Trafficking_Help
 */

namespace Trafficking_Help;

defined( 'ABSPATH' ) || exit;

/**
 * Whether the reader's clock decides in the browser: `AUTO`, or `AUTO US`.
 *
 * @param string $country Upper case.
 */
function is_auto( string $country ): bool {
	return 1 === preg_match( '/^AUTO\b/', $country );
}

/**
 * The country that the page names.
 *
 * @param string $country Upper case; may be `AUTO CA`, or no country at all.
 */
function country_of_page( string $country ): string {
	if ( ! is_auto( $country ) ) {
		return $country;
	}
	preg_match_all( '/\b[A-Z]{2}\b/', $country, $found );
	$listed = array_values( array_intersect( $found[0], directory( 'countries' ) ) );
	return $listed[0] ?? $found[0][0] ?? directory( 'default_country' );
}

/**
 * Whether a country has a region.
 *
 * @param string $country ISO 3166-1, upper case.
 * @param string $region  ISO 3166-2, upper case, with or without its country.
 */
function has_region( string $country, string $region ): bool {
	$code = 0 === strpos( $region, "$country-" ) ? substr( $region, strlen( $country ) + 1 ) : $region;
	return in_array( $country, directory( 'closed' ), true )
		? isset( directory( 'regions' )[ $country ][ $code ] )
		: 1 === preg_match( '/^[A-Z0-9]{1,3}$/D', $code );
}

/**
 * The sentence with the number, as safe HTML. Never that of another country.
 *
 * @param string $language One of the card's languages.
 * @param string $country  Upper case.
 * @param string $region   Upper case, or ''.
 */
function sentence( string $language, string $country, string $region ): string {
	$sentences = sentences( $language );
	$named     = country_of_page( $country );
	if ( ! in_array( $named, directory( 'countries' ), true ) ) {
		return $sentences['unlisted'];
	}
	if ( '' !== $region && ! has_region( $named, $region ) ) {
		return $sentences['unknownRegion'][ $named ] ?? $sentences['unlisted'];
	}
	return $sentences[ is_auto( $country ) ? 'anywhere' : 'countries' ][ $named ];
}
