using FellowOakDicom;

namespace HighDicom;

/// <summary>A segmentation of which all attributes are there.</summary>
internal sealed class DatasetStore(DicomDataset dataset) : SegmentationStore
{
    internal override DicomDataset Header => dataset;

    private long Capacity => dataset.GetDicomItem<DicomItem>(DicomTag.PixelData) switch
    {
        DicomFragmentSequence fragments => fragments.Fragments.Count,
        DicomElement element => FrameGrid.Capacity(dataset, element.Buffer.Size),
        _ => 0,
    };

    protected override FrameTable ReadFrames() => FrameTableReader.Read(dataset, Capacity);

    protected override FramePixels ReadPixels()
    {
        FrameGrid format = FrameGrid.Of(dataset);
        int frames = StoredFrameCount.Stated(dataset) ?? Frames.Count;
        return dataset.InternalTransferSyntax.IsEncapsulated || dataset.GetDicomItem<DicomItem>(DicomTag.PixelData) is DicomFragmentSequence
            ? CodecPixels.Of(format, frames, dataset)
            : new BufferPixels(format, frames, dataset);
    }
}
