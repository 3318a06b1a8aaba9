namespace FellowOakDicom.IO.Reader;

/// <summary>What levels of nesting have collected, the innermost on top: each level takes its own off as an array of just the right size.</summary>
internal sealed class ItemStack<T>
    where T : class
{
    private T[] _items = new T[64];

    public int Count { get; private set; }

    public ReadOnlySpan<T> From(int start) => _items.AsSpan(start, Count - start);

    public void Push(T item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, 2 * Count);
        }

        _items[Count++] = item;
    }

    public T[] Take(int start)
    {
        T[] taken = From(start).ToArray();
        Drop(start);
        return taken;
    }

    public void Drop(int start)
    {
        _items.AsSpan(start, Count - start).Clear();
        Count = start;
    }
}
