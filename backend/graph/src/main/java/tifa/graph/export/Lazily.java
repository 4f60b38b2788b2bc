package tifa.graph.export;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/**
 * Two lists as one whose items are made when they are asked for, so that no file needs
 * all of them at a time.
 *
 * @param <A> what the first holds
 * @param <B> what the second holds
 * @param <T> what is made of either
 */
final class Lazily<A, B, T> extends AbstractList<T> {

	private final List<A> first;

	private final Function<A, T> ofFirst;

	private final List<B> second;

	private final Function<B, T> ofSecond;

	Lazily(List<A> first, Function<A, T> ofFirst, List<B> second, Function<B, T> ofSecond) {
		this.first = first;
		this.ofFirst = ofFirst;
		this.second = second;
		this.ofSecond = ofSecond;
	}

	@Override
	public T get(int index) {
		int further = index - this.first.size();
		return (further < 0) ? this.ofFirst.apply(this.first.get(index))
				: this.ofSecond.apply(this.second.get(further));
	}

	@Override
	public int size() {
		return this.first.size() + this.second.size();
	}

}
