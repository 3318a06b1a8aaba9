namespace HighDicom.Requirements;

/// <summary>Which content items may stand under which in the documents of an SR IOD.</summary>
internal sealed class RelationshipTable
{
    private const string Any = "any";

    private readonly HashSet<(string Source, string Relationship, string Target)> _byValue = [];
    private readonly HashSet<(string Source, string Relationship, string Target)> _byReference = [];

    private RelationshipTable(DataLines lines)
    {
        while (lines.MoveNext())
        {
            if (lines.Kind == 'R')
            {
                Add(lines.Fields);
            }
        }
    }

    /// <summary>The value types that the IOD knows.</summary>
    public HashSet<string> ValueTypes { get; } = new(["CONTAINER"], StringComparer.Ordinal);

    /// <summary>The relationships of an IOD; null if standard-xml has none for it.</summary>
    public static RelationshipTable? For(DataIndex index, string iod) => index.Ids.Contains(iod) ? new RelationshipTable(index.Lines(iod)) : null;

    /// <summary>Whether an item may stand under another.</summary>
    public bool Allows(string source, string relationship, string target, bool byReference)
    {
        HashSet<(string, string, string)> allowed = byReference ? _byReference : _byValue;
        return allowed.Contains((source, relationship, target)) || allowed.Contains((Any, relationship, target));
    }

    private void Add(string[] fields)
    {
        string[] targets = fields[2].Split(", ");
        ValueTypes.UnionWith(targets);
        foreach (string source in fields[0].Split(", "))
        {
            foreach (string target in targets)
            {
                AddPair((source, fields[1], target), fields[3]);
            }
        }
    }

    private void AddPair((string Source, string Relationship, string Target) pair, string mode)
    {
        if (mode.Contains("value", StringComparison.Ordinal))
        {
            _byValue.Add(pair);
        }

        if (mode.Contains("reference", StringComparison.Ordinal))
        {
            _byReference.Add(pair);
        }
    }
}
