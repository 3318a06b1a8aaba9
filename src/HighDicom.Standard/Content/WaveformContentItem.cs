using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom.Content;

/// <summary>WAVEFORM: a reference to a waveform or to channels of it (PS3.3 C.18.5).</summary>
public sealed class WaveformContentItem : ContentItem
{
    /// <summary>A view over an existing item.</summary>
    /// <param name="dataset">The content item.</param>
    public WaveformContentItem(DicomDataset dataset)
        : base(dataset)
    {
    }

    /// <summary>A new item.</summary>
    /// <param name="conceptName">Why the waveform is referred to; null leaves it open.</param>
    /// <param name="value">The waveform.</param>
    public WaveformContentItem(CodedConcept? conceptName, WaveformReference value)
        : base(ContentValueType.Waveform, conceptName)
    {
        ArgumentNullException.ThrowIfNull(value);
        Dataset.AddOrUpdate(new DicomSequence(DicomTag.ReferencedSOPSequence, value.ToItem()));
    }

    /// <summary>The waveform; null if the file names none.</summary>
    public WaveformReference? Value => WaveformReference.Read(Dataset);
}
