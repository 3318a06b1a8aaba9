using FellowOakDicom;

namespace HighDicom;

/// <summary>Where the attributes, the frames' facts and the pixels of a segmentation come from.</summary>
internal abstract class SegmentationStore
{
    // A failure is not kept: the file may be readable at the next try.
    private readonly Lazy<FrameTable> _frames;
    private readonly Lazy<FramePixels> _pixels;

    protected SegmentationStore()
    {
        _frames = new(ReadFrames, LazyThreadSafetyMode.PublicationOnly);
        _pixels = new(ReadPixels, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The attributes without those of single frames, at least.</summary>
    internal abstract DicomDataset Header { get; }

    internal FrameTable Frames => _frames.Value;

    /// <exception cref="InvalidDataException">Attributes that describe the pixels are missing, or Pixel Data is too short.</exception>
    /// <exception cref="NotSupportedException">The pixels are encoded in a way that is not read.</exception>
    internal FramePixels Pixels => _pixels.Value;

    protected abstract FrameTable ReadFrames();

    protected abstract FramePixels ReadPixels();
}
