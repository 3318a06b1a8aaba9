using System.Collections;

namespace FellowOakDicom;

/// <summary>A sequence of items, VR SQ (PS3.5 section 7.5).</summary>
public class DicomSequence : DicomItem, IEnumerable<DicomDataset>
{
    /// <summary>A sequence with the given items; they are not copied.</summary>
    public DicomSequence(DicomTag tag, params DicomDataset[] items)
        : base(tag) => Items = items is { Length: > 0 } ? new List<DicomDataset>(items) : [];

    internal DicomSequence(DicomTag tag, List<DicomDataset> items)
        : base(tag) => Items = items;

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.SQ;

    /// <summary>The items; the list may be changed.</summary>
    public IList<DicomDataset> Items { get; }

    /// <summary>Checks all items, nested ones too.</summary>
    public override void Validate()
    {
        foreach (DicomDataset item in Items)
        {
            item.Validate();
        }
    }

    /// <summary>The items in order.</summary>
    public IEnumerator<DicomDataset> GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
