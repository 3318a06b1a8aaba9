using HighDicom.Generators.Model;

namespace HighDicom.Generators.Writing.Views;

/// <summary>A row with the rows nested in it.</summary>
internal sealed class RowNode(Row row)
{
    public Row Row { get; } = row;

    public List<RowNode> Children { get; } = [];

    /// <summary>The one table that is the whole content of the sequence, or null.</summary>
    public string? SoleInclude => Children.Count == 1 && Children[0].Row is { IsInclude: true, Applies: "" } include ? include.Include : null;

    /// <summary>The rows of a table as trees.</summary>
    public static List<RowNode> Trees(IEnumerable<Row> rows)
    {
        List<RowNode> roots = [];
        Stack<RowNode> open = [];
        foreach (Row row in rows)
        {
            RowNode node = new(row);
            while (open.Count > row.Depth)
            {
                open.Pop();
            }

            (open.Count == 0 ? roots : open.Peek().Children).Add(node);
            open.Push(node);
        }

        return roots;
    }
}
