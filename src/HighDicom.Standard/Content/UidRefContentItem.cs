using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom.Content;

/// <summary>UIDREF: a unique identifier (PS3.3 C.17.3.2.1).</summary>
public sealed class UidRefContentItem : ContentItem
{
    /// <summary>A view over an existing item.</summary>
    /// <param name="dataset">The content item.</param>
    public UidRefContentItem(DicomDataset dataset)
        : base(dataset)
    {
    }

    /// <summary>A new item.</summary>
    /// <param name="conceptName">What the value is.</param>
    /// <param name="value">The unique identifier: digits and dots, at most 64 characters.</param>
    /// <exception cref="ArgumentException">The text is not a unique identifier.</exception>
    public UidRefContentItem(CodedConcept conceptName, string value)
        : base(ContentValueType.UidRef, conceptName)
    {
        ContentChecks.Uid(value, nameof(value));
        Dataset.AddOrUpdate(new DicomUniqueIdentifier(DicomTag.UID, value));
    }

    /// <summary>UID (0040,A124).</summary>
    public string? Value => Dataset.Text(DicomTag.UID);
}
