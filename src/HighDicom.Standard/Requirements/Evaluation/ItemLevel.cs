using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>A data set or item on the way of a check, with the levels around it.</summary>
internal sealed class ItemLevel(DicomDataset dataset, ItemPlace place, ItemLevel? parent, DicomTag? sequence, int number, StandardReference reference)
{
    public DicomDataset Dataset { get; } = dataset;

    /// <summary>The place in the structure of the data set.</summary>
    public ItemPlace Place { get; } = place;

    public ItemShape Shape { get; } = place.Shape;

    /// <summary>In how many sequences the item stands; 0 at the top.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>The level that holds the item's sequence; null at the top.</summary>
    public ItemLevel? Parent { get; } = parent;

    /// <summary>The tag of the sequence; null at the top.</summary>
    public DicomTag? Sequence { get; } = sequence;

    /// <summary>The item's number in its sequence, from 1; 0 at the top.</summary>
    public int Number { get; } = number;

    /// <summary>The section that describes the item, for rows of tables that have none of their own.</summary>
    public StandardReference Reference { get; } = reference;

    /// <summary>The path of an attribute of this level.</summary>
    public AttributePath Path(DicomTag tag) => PathOfSequence() is { } path ? path.Append(Number, tag) : new AttributePath(tag);

    private AttributePath? PathOfSequence()
    {
        Stack<ItemLevel> levels = [];
        for (ItemLevel level = this; level.Parent is not null; level = level.Parent)
        {
            levels.Push(level);
        }

        AttributePath? path = null;
        int item = 0;
        foreach (ItemLevel level in levels)
        {
            path = path is null ? new AttributePath(level.Sequence!) : path.Append(item, level.Sequence!);
            item = level.Number;
        }

        return path;
    }
}
