package tifa.server.health;

/**
 * Published once, when everything is there for the first time.
 */
public record TifaReady() {

}
