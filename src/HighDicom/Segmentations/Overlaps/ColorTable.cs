namespace HighDicom;

/// <summary>The colours of a graph's nodes, and for each node how many neighbours have which colour.</summary>
internal sealed class ColorTable
{
    private readonly int[][] _neighbours;
    private readonly int[] _colors;
    private readonly int[] _saturation;
    private readonly Dictionary<int, int>[] _around;

    internal ColorTable(int[][] neighbours)
    {
        _neighbours = neighbours;
        _colors = new int[neighbours.Length];
        Array.Fill(_colors, -1);
        _saturation = new int[neighbours.Length];
        _around = [.. neighbours.Select(_ => new Dictionary<int, int>())];
    }

    internal bool IsSet(int node) => _colors[node] >= 0;

    /// <summary>The number of colours that a node's neighbours have.</summary>
    internal int Saturation(int node) => _saturation[node];

    /// <summary>Whether no neighbour has the colour.</summary>
    internal bool IsFree(int node, int color) => _around[node].GetValueOrDefault(color) == 0;

    internal void Set(int node, int color)
    {
        _colors[node] = color;
        foreach (int other in _neighbours[node])
        {
            int count = _around[other].GetValueOrDefault(color);
            if (count == 0) _saturation[other]++;
            _around[other][color] = count + 1;
        }
    }

    internal void Unset(int node)
    {
        int color = _colors[node];
        _colors[node] = -1;
        foreach (int other in _neighbours[node])
        {
            if (--_around[other][color] == 0) _saturation[other]--;
        }
    }

    /// <summary>The colours; nodes without one have the first.</summary>
    internal int[] ToArray() => [.. _colors.Select(color => Math.Max(color, 0))];
}
