using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom.Content;

/// <summary>PNAME: the name of a person (PS3.3 C.17.3.2.1).</summary>
public sealed class PnameContentItem : ContentItem
{
    /// <summary>A view over an existing item.</summary>
    /// <param name="dataset">The content item.</param>
    public PnameContentItem(DicomDataset dataset)
        : base(dataset)
    {
    }

    /// <summary>A new item.</summary>
    /// <param name="conceptName">What the value is.</param>
    /// <param name="value">The name, components parted by <c>^</c> (PS3.5 6.2.1), for example <c>Doe^Jane</c>.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public PnameContentItem(CodedConcept conceptName, string value)
        : base(ContentValueType.Pname, conceptName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Dataset.AddOrUpdate(new DicomPersonName(DicomTag.PersonName, value));
    }

    /// <summary>Person Name (0040,A123).</summary>
    public string? Value => Dataset.Text(DicomTag.PersonName);
}
