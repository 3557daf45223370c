<?php
/**
 * Settings > Trafficking Help, through WordPress's own Settings API.
 *
 * @package Trafficking_Help
 */

namespace Trafficking_Help;

defined( 'ABSPATH' ) || exit;

const PAGE = 'trafficking-help';

/** Adds the page to the menu, for administrators. */
function add_settings_page(): void {
	$title = __( 'Trafficking Help', 'trafficking-help' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\print_settings_page' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );

/** Adds the fields. */
function add_settings(): void {
	register_setting( PAGE, OPTION, array( 'sanitize_callback' => __NAMESPACE__ . '\clean_settings' ) );
	add_settings_section( 'default', '', '__return_null', PAGE );
	$fields = array(
		'place'        => __( 'Country and state', 'trafficking-help' ),
		'lang'         => __( 'Language', 'trafficking-help' ),
		'accent'       => __( 'Accent', 'trafficking-help' ),
		'strip'        => __( 'Strip on every page', 'trafficking-help' ),
		'exit'         => __( 'Where a quick exit leads', 'trafficking-help' ),
		'sources_href' => __( 'Page with your sources', 'trafficking-help' ),
	);
	foreach ( $fields as $name => $label ) {
		$is_group = in_array( $name, array( 'accent', 'strip' ), true );
		$for      = $is_group ? array() : array( 'label_for' => "trafficking-help-$name" );
		add_settings_field( $name, $label, __NAMESPACE__ . "\\print_{$name}_field", PAGE, 'default', $for );
	}
}
add_action( 'admin_init', __NAMESPACE__ . '\add_settings' );

/**
 * Takes what was sent, and keeps what is allowed. A wrong value is told, and what was set before stays.
 *
 * @param mixed $sent From the form, or from anywhere else.
 */
function clean_settings( $sent = array() ): array {
	$settings = site_settings();
	$given    = array_filter( is_array( $sent ) ? $sent : array(), 'is_string' );
	$place    = explode( '-', $given['place'] ?? '', 2 );
	$is_known = in_array( $place[0], directory( 'countries' ), true ) && ( ! isset( $place[1] ) || has_region( $place[0], $place[1] ) );
	$allowed  = array(
		'place' => $is_known || in_array( $given['place'] ?? '', array( '', 'AUTO' ), true ),
		'lang'  => '' === ( $given['lang'] ?? '' ) || isset( directory( 'languages' )[ $given['lang'] ] ),
		'strip' => in_array( $given['strip'] ?? '', array( '', 'top', 'bottom' ), true ),
	);
	if ( 'other' === ( $given['accent'] ?? '' ) ) {
		$given['accent'] = trim( $given['accent_other'] ?? '' );
	}
	$allowed['accent'] = '' === ( $given['accent'] ?? '' ) || '' !== read_color( $given['accent'] );
	foreach ( array( 'exit', 'sources_href' ) as $name ) {
		$given[ $name ]   = trim( $given[ $name ] ?? '' );
		$allowed[ $name ] = '' === $given[ $name ] || is_address( $given[ $name ] );
	}
	foreach ( $allowed as $name => $is_allowed ) {
		if ( ! $is_allowed ) {
			add_settings_error( OPTION, $name, wrong_value( $name ) );
		} else {
			$settings[ $name ] = $given[ $name ] ?? '';
		}
	}
	return $settings;
}

/**
 * What is wrong with a setting.
 *
 * @param string $name Of the setting.
 */
function wrong_value( string $name ): string {
	$sentences = array(
		'place'        => __( 'Choose a country or state from the list. It was not changed.', 'trafficking-help' ),
		'lang'         => __( 'Choose a language from the list. It was not changed.', 'trafficking-help' ),
		'strip'        => __( 'Choose a place for the strip from the list. It was not changed.', 'trafficking-help' ),
		'accent'       => __( 'The accent must be a CSS colour such as #0c2f66. It was not changed.', 'trafficking-help' ),
		'exit'         => __( 'The address of the quick exit must start with https://. It was not changed.', 'trafficking-help' ),
		'sources_href' => __( 'The address of your sources must start with https://. It was not changed.', 'trafficking-help' ),
	);
	return $sentences[ $name ];
}

/**
 * Whether a text is a complete https: address without credentials. As long as sites take them.
 *
 * @param string $text As sent.
 */
function is_address( string $text ): bool {
	$parts = wp_parse_url( $text );
	return is_array( $parts ) && strlen( $text ) <= 2000
		&& 'https' === strtolower( $parts['scheme'] ?? '' ) && ! empty( $parts['host'] ) && ! isset( $parts['user'] )
		&& esc_url_raw( $text, array( 'https' ) ) === $text;
}

/** Prints the page. */
function print_settings_page(): void {
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Trafficking Help', 'trafficking-help' ); ?></h1>
		<p><?php esc_html_e( 'Put the card into a post or a widget area with the block “Trafficking help” or the shortcode [trafficking_help]. What you set here counts for every card that does not say otherwise.', 'trafficking-help' ); ?></p>
		<form method="post" action="options.php">
			<?php
			settings_fields( PAGE );
			do_settings_sections( PAGE );
			submit_button();
			?>
		</form>
	</div>
	<?php
}

/**
 * Adds a link to the page to the list of plugins.
 *
 * @param mixed $links Those that are there: an array, unless another plugin has made something else of it.
 * @return mixed
 */
function add_settings_link( $links = array() ) {
	if ( ! is_array( $links ) ) {
		return $links;
	}
	$address = admin_url( 'options-general.php?page=' . PAGE );
	return array_merge( array( sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'trafficking-help' ) ) ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( MAIN_FILE ), __NAMESPACE__ . '\add_settings_link' );
