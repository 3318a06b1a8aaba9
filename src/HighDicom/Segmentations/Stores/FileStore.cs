using FellowOakDicom;

namespace HighDicom;

/// <summary>A segmentation in a file, of which only the header was read.</summary>
internal sealed class FileStore(RawFile file, DicomDataset header) : SegmentationStore
{
    internal override DicomDataset Header => header;

    internal string Path => file.Path;

    private long Capacity => FrameGrid.Capacity(header, file.Layout.Pixels.Length);

    /// <summary>Reads the whole file.</summary>
    internal DicomDataset ReadAll()
    {
        // The file that is read must be the one whose frames are known.
        file.OpenHandle().Dispose();
        return DicomFile.Open(file.Path).Dataset;
    }

    protected override FrameTable ReadFrames() => FrameTableReader.TryRead(file, header, Capacity) ?? FrameTableReader.Read(ReadAll(), Capacity);

    protected override FramePixels ReadPixels() => new FilePixels(FrameGrid.Of(header), StoredFrameCount.Stated(header) ?? Frames.Count, file);
}
