<?php
/**
 * The fields of the settings page.
 *
 * @package Trafficking_Help
 */

namespace Trafficking_Help;

defined( 'ABSPATH' ) || exit;

/**
 * Prints one entry of a list.
 *
 * @param string $name  Of the setting.
 * @param string $value What is stored if it is chosen.
 * @param string $label What it is called.
 */
function print_entry( string $name, string $value, string $label ): void {
	printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( site_settings()[ $name ], $value, false ), esc_html( $label ) );
}

/**
 * Prints the start of a list.
 *
 * @param string $name Of the setting.
 */
function open_list( string $name ): void {
	printf( '<select id="%s" name="%s">', esc_attr( "trafficking-help-$name" ), esc_attr( OPTION . "[$name]" ) );
}

/**
 * Prints the states of a country, as a group of the list.
 *
 * @param string $country ISO 3166-1.
 * @param string $name    What it is called.
 */
function print_regions( string $country, string $name ): void {
	$regions = directory( 'regions' )[ $country ] ?? array();
	if ( ! $regions ) {
		return;
	}
	printf( '<optgroup label="%s">', esc_attr( $name ) );
	foreach ( $regions as $code => $region ) {
		print_entry( 'place', "$country-$code", $region );
	}
	echo '</optgroup>';
}

/** Prints the list of countries, each with its states. The one that holds by default comes first. */
function print_place_field(): void {
	$names    = country_names();
	$standard = directory( 'default_country' );
	open_list( 'place' );
	print_entry( 'place', '', $names[ $standard ] );
	print_regions( $standard, $names[ $standard ] );
	print_entry( 'place', 'AUTO', __( 'The reader’s own country, by the clock of their device', 'trafficking-help' ) );
	foreach ( array_diff_key( $names, array( $standard => '' ) ) as $country => $name ) {
		print_entry( 'place', $country, $name );
		print_regions( $country, $name );
	}
	echo '</select>';
	print_note( __( 'Decides whose numbers the cards show. A state adds its own lines.', 'trafficking-help' ) );
}

/** Prints the list of languages. */
function print_lang_field(): void {
	open_list( 'lang' );
	print_entry( 'lang', '', __( 'The language of the page', 'trafficking-help' ) );
	foreach ( directory( 'languages' ) as $tag => $name ) {
		print_entry( 'lang', $tag, $name );
	}
	echo '</select>';
}

/**
 * Prints a choice of one.
 *
 * @param string $name       Of the setting.
 * @param string $value      What is sent if it is chosen.
 * @param string $label      What it is called.
 * @param bool   $is_checked Whether it is chosen.
 * @param string $color      A hex colour to show beside it, or ''.
 */
function print_radio( string $name, string $value, string $label, bool $is_checked, string $color = '' ): void {
	printf(
		'<label><input type="radio" name="%s" value="%s"%s> ',
		esc_attr( OPTION . "[$name]" ),
		esc_attr( $value ),
		checked( $is_checked, true, false )
	);
	if ( '' !== $color ) {
		printf( '<span style="display:inline-block;width:1.2em;height:1.2em;vertical-align:text-bottom;border:1px solid #8c8f94;background:%s"></span> ', esc_attr( $color ) );
	}
	printf( '%s</label><br>', esc_html( $label ) );
}

/**
 * Prints the start of a group of choices.
 *
 * @param string $label What is chosen.
 */
function open_group( string $label ): void {
	printf( '<fieldset><legend class="screen-reader-text">%s</legend>', esc_html( $label ) );
}

/** Prints the accents: the card's own, those of the theme, and a field for any other. */
function print_accent_field(): void {
	$accent   = site_settings()['accent'];
	$proposed = proposed_accents();
	open_group( __( 'Accent', 'trafficking-help' ) );
	print_radio( 'accent', '', __( 'The card’s own dark blue', 'trafficking-help' ), '' === $accent );
	foreach ( $proposed as $color => $name ) {
		print_radio( 'accent', $color, "$name ($color)", $color === $accent, $color );
	}
	$is_other = '' !== $accent && ! isset( $proposed[ $accent ] );
	print_radio( 'accent', 'other', __( 'Another colour:', 'trafficking-help' ), $is_other );
	printf(
		'<input type="text" name="%s" value="%s" aria-label="%s" placeholder="#0c2f66" maxlength="128">',
		esc_attr( OPTION . '[accent_other]' ),
		esc_attr( $is_other ? $accent : '' ),
		esc_attr__( 'Another colour', 'trafficking-help' )
	);
	echo '</fieldset>';
	print_note( __( 'The colours above are those of your theme. Text on the accent stays readable, whichever you choose.', 'trafficking-help' ) );
}

/** Prints the places of the strip. */
function print_strip_field(): void {
	$strip = site_settings()['strip'];
	open_group( __( 'Strip on every page', 'trafficking-help' ) );
	print_radio( 'strip', '', __( 'None', 'trafficking-help' ), '' === $strip );
	print_radio( 'strip', 'top', __( 'At the top', 'trafficking-help' ), 'top' === $strip );
	print_radio( 'strip', 'bottom', __( 'At the bottom', 'trafficking-help' ), 'bottom' === $strip );
	echo '</fieldset>';
}

/**
 * Prints a field for an address.
 *
 * @param string $name        Of the setting.
 * @param string $placeholder What holds while it is empty.
 * @param string $note        What it does.
 */
function print_address( string $name, string $placeholder, string $note ): void {
	printf(
		'<input type="url" class="regular-text" id="%s" name="%s" value="%s" placeholder="%s">',
		esc_attr( "trafficking-help-$name" ),
		esc_attr( OPTION . "[$name]" ),
		esc_attr( site_settings()[ $name ] ),
		esc_attr( $placeholder )
	);
	print_note( $note );
}

/** Prints the field for the exit. */
function print_exit_field(): void {
	print_address( 'exit', directory( 'exit' ), __( 'Posts can switch the button on, but not say where it leads.', 'trafficking-help' ) );
}

/** Prints the field for the sources. */
function print_sources_href_field(): void {
	print_address( 'sources_href', 'https://', __( 'Adds the link “Where this comes from” to every card. Empty: no link.', 'trafficking-help' ) );
}

/**
 * Prints what a label does not say.
 *
 * @param string $text One or two sentences.
 */
function print_note( string $text ): void {
	printf( '<p class="description">%s</p>', esc_html( $text ) );
}
