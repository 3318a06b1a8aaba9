namespace FellowOakDicom;

/// <summary>What stands in a data set under a tag: an element, a sequence, or encapsulated fragments.</summary>
public abstract class DicomItem : IComparable<DicomItem>, IComparable
{
    /// <summary>For derived classes.</summary>
    protected DicomItem(DicomTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        Tag = tag;
    }

    /// <summary>The tag.</summary>
    public DicomTag Tag { get; private set; }

    /// <summary>The value representation.</summary>
    public abstract DicomVR ValueRepresentation { get; }

    /// <summary>Order by tag.</summary>
    public int CompareTo(DicomItem? other) => Tag.CompareTo(other?.Tag);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        DicomItem item => CompareTo(item),
        _ => throw new ArgumentException("Only an item can be compared with an item.", nameof(obj)),
    };

    /// <summary>Checks the values against the rules of the VR and the dictionary.</summary>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public virtual void Validate()
    {
    }

    /// <summary>Tag, VR and name.</summary>
    public override string ToString() => $"{Tag} {ValueRepresentation.Code} {Tag.DictionaryEntry.Name}";

    /// <summary>This item, or a copy under another tag that shares the values: the place of a private element differs between data sets.</summary>
    internal DicomItem At(DicomTag tag)
    {
        if (ReferenceEquals(tag, Tag) || (tag.Value == Tag.Value && tag.Equals(Tag)))
        {
            return this;
        }

        DicomItem copy = (DicomItem)MemberwiseClone();
        copy.Tag = tag;
        return copy;
    }
}
