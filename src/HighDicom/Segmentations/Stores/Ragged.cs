namespace HighDicom;

/// <summary>Rows of different lengths in one array.</summary>
internal sealed class Ragged<T>(int rows)
{
    private readonly int[] _ends = new int[rows];
    private T[] _values = [];
    private int _count;

    internal ReadOnlySpan<T> this[int row]
    {
        get
        {
            int start = row == 0 ? 0 : _ends[row - 1];
            return _values.AsSpan(start, _ends[row] - start);
        }
    }

    /// <summary>Sets the next row; rows are set in order, all of them.</summary>
    internal void Set(int row, ReadOnlySpan<T> values)
    {
        if (_count + values.Length > _values.Length)
            Array.Resize(ref _values, Math.Max(_count + values.Length, Math.Max(_ends.Length, _values.Length * 2)));
        values.CopyTo(_values.AsSpan(_count));
        _count += values.Length;
        _ends[row] = _count;
    }
}
