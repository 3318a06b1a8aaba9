namespace HighDicom;

/// <summary>Writes planned frames from the inputs into native pixels, and keeps what is wrong with the inputs. Safe for use by several threads.</summary>
internal sealed class FrameWriter(SegmentationRequest request)
{
    private readonly (int Frame, string Text)?[] _problems = new (int, string)?[request.Inputs.Count];

    internal PixelFormat Format => request.Format;

    internal int FramePixels { get; } = request.FramePixels;

    /// <summary>The number of bytes of a frame that begins at a byte.</summary>
    internal int FrameBytes { get; } = request.Format.FrameBytes(request.FramePixels);

    /// <summary>Writes a frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="target">Where to; all 0 before.</param>
    /// <param name="bitOffset">The bit at which the frame begins.</param>
    internal void Write(StoredFrame frame, Span<byte> target, long bitOffset)
    {
        foreach (FramePart part in frame.Parts)
        {
            SegmentPixels pixels = request.Inputs[part.Input].Pixels;
            string? problem = Format.Type switch
            {
                SegmentationType.Binary => pixels.Pack(part, target, bitOffset, Format),
                SegmentationType.Fractional => pixels.Quantize(part, target.Slice((int)(bitOffset >> 3), FrameBytes), Format),
                _ => pixels.Paint(part, target.Slice((int)(bitOffset >> 3), FrameBytes), Format),
            };
            if (problem is not null) Note(part, problem);
        }
    }

    /// <summary>One problem for each input, that of its first frame with one: where one value is wrong, thousands are.</summary>
    internal IReadOnlyList<Violation> Problems() =>
    [
        .. from input in Enumerable.Range(0, _problems.Length)
        where _problems[input] is not null
        select SegmentProblem.Of(request.ItemOf(request.Inputs[input].FirstSegment), _problems[input]!.Value.Text),
    ];

    private void Note(FramePart part, string problem)
    {
        lock (_problems)
        {
            if (_problems[part.Input] is not { } known || part.Frame < known.Frame) _problems[part.Input] = (part.Frame, problem);
        }
    }
}
