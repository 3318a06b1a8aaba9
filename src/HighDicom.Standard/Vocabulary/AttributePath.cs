using System.Globalization;
using System.Text;
using FellowOakDicom;

namespace HighDicom;

/// <summary>
/// Where an attribute stands in a data set: its tag, and for an attribute inside sequences the path of the sequence and the number of the item.
/// A path never ends in an item; items are counted from 1, in text as in the API. Immutable.
/// </summary>
public sealed class AttributePath : IEquatable<AttributePath>
{
    /// <summary>The path of an attribute at the top level of a data set.</summary>
    /// <param name="tag">The attribute's tag.</param>
    public AttributePath(DicomTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        Tag = tag;
    }

    private AttributePath(AttributePath parent, int item, DicomTag tag)
        : this(tag)
    {
        Parent = parent;
        Item = item;
        Depth = parent.Depth + 1;
    }

    /// <summary>The tag of the attribute itself, the last one of the path.</summary>
    public DicomTag Tag { get; }

    /// <summary>The path of the sequence that holds the attribute; null at the top level.</summary>
    public AttributePath? Parent { get; }

    /// <summary>The number, from 1, of the item of <see cref="Parent"/> that holds the attribute; 0 at the top level.</summary>
    public int Item { get; }

    /// <summary>In how many sequences the attribute stands; 0 at the top level.</summary>
    public int Depth { get; }

    /// <summary>Whether two paths are the same.</summary>
    /// <param name="left">A path or null.</param>
    /// <param name="right">A path or null.</param>
    /// <returns>Whether all tags and item numbers are equal.</returns>
    public static bool operator ==(AttributePath? left, AttributePath? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two paths differ.</summary>
    /// <param name="left">A path or null.</param>
    /// <param name="right">A path or null.</param>
    /// <returns>Whether a tag or an item number differs.</returns>
    public static bool operator !=(AttributePath? left, AttributePath? right) => !(left == right);

    /// <summary>Reads the form that <see cref="ToString"/> writes, for example <c>(0062,0002)[1].(0062,0005)</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The path.</returns>
    /// <exception cref="FormatException">The text is not of that form, ends in an item, or counts items from 0.</exception>
    public static AttributePath Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AttributePathReader.Read(text) ?? throw new FormatException($"'{text}' is not an attribute path such as (0062,0002)[1].(0062,0005).");
    }

    /// <summary>The path of an attribute inside this one, which is a sequence.</summary>
    /// <param name="item">The number of the item, from 1.</param>
    /// <param name="tag">The tag of the attribute inside the item.</param>
    /// <returns>The longer path.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="item"/> is below 1.</exception>
    public AttributePath Append(int item, DicomTag tag)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(item, 1);
        return new AttributePath(this, item, tag);
    }

    /// <summary>Whether all tags and item numbers are equal.</summary>
    /// <param name="other">Another path.</param>
    /// <returns>Whether they are the same path.</returns>
    public bool Equals(AttributePath? other) => other is not null && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AttributePath);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        for (AttributePath? path = this; path is not null; path = path.Parent)
        {
            hash.Add((path.Tag.Group << 16) | path.Tag.Element);
            hash.Add(path.Item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Orders paths as a reader of the data set meets them: by tag, then by item.</summary>
    /// <param name="other">Another path.</param>
    /// <returns>Below, equal to or above 0.</returns>
    internal int CompareTo(AttributePath? other)
    {
        if (other is null)
        {
            return 1;
        }

        AttributePath left = this;
        AttributePath right = other;
        int depths = Depth.CompareTo(other.Depth);
        while (left.Depth > right.Depth)
        {
            left = left.Parent!;
        }

        while (right.Depth > left.Depth)
        {
            right = right.Parent!;
        }

        int order = depths;
        while (true)
        {
            int here = Compare(left, right);
            order = here != 0 ? here : order;
            if (left.Parent is null)
            {
                return order;
            }

            left = left.Parent;
            right = right.Parent!;
        }
    }

    /// <summary>The path in the standard's notation of tags, for example <c>(5200,9230)[7].(0062,000A)[1].(0062,000B)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        AttributePath[] steps = new AttributePath[Depth + 1];
        for (AttributePath? path = this; path is not null; path = path.Parent)
        {
            steps[path.Depth] = path;
        }

        StringBuilder text = new(steps.Length * 16);
        foreach (AttributePath step in steps)
        {
            if (step.Item > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{step.Item}].");
            }

            text.Append(CultureInfo.InvariantCulture, $"({step.Tag.Group:X4},{step.Tag.Element:X4})");
        }

        return text.ToString();
    }

    private static int Compare(AttributePath left, AttributePath right)
    {
        int items = left.Item.CompareTo(right.Item);
        int groups = left.Tag.Group.CompareTo(right.Tag.Group);
        return items != 0 ? items : groups != 0 ? groups : left.Tag.Element.CompareTo(right.Tag.Element);
    }
}
