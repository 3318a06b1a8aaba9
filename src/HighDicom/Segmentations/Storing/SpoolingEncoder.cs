using System.Buffers;

namespace HighDicom;

/// <summary>Encodes frames plane by plane, each frame of each input looked at once, and keeps them in a spool until all are known.</summary>
internal sealed class SpoolingEncoder
{
    private readonly SegmentationRequest _request;
    private readonly IFrameSpool _spool;
    private readonly FrameSurvey _survey;
    private readonly FramePlanner _planner;
    private readonly FrameWriter _writer;
    private readonly FrameCompressor? _compressor;
    private readonly FrameBatch _batch;
    private readonly Dictionary<(int Segment, int Plane), int> _places = [];
    private bool _sharesPixels;

    internal SpoolingEncoder(SegmentationRequest request, IFrameSpool spool)
    {
        (_request, _spool) = (request, spool);
        _survey = FrameSurvey.Empty(request.Inputs);
        _planner = new FramePlanner(request.Layout, request, _survey);
        _writer = new FrameWriter(request);
        _compressor = FrameCompressor.Of(request);
        _batch = new FrameBatch(_writer.FrameBytes, _compressor);
    }

    /// <summary>Looks at all frames and keeps what they give.</summary>
    internal void Spool(IProgress<SegmentationProgress>? progress, CancellationToken cancellationToken)
    {
        int planes = _request.Layout.Count;
        for (int plane = 0; plane < planes; plane++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int input = 0; input < _request.Inputs.Count; input++)
            {
                if (_planner.FrameOf[input][plane] is >= 0 and int frame) Examine(input, frame, cancellationToken);
            }

            SpoolPlane([.. _planner.OnPlane(plane, keepEmpty: false)]);
            progress?.Report(new SegmentationProgress(plane + 1, planes, _places.Count));
        }

        ExamineUnplaced(cancellationToken);
        foreach (SegmentInput input in _request.Inputs) input.Pixels.Pulled?.Release();
    }

    /// <summary>The plan of all frames and their Pixel Data, which stays in the spool.</summary>
    internal (FramePlan Plan, EncodedFrames Frames) Join()
    {
        FramePlan plan = _planner.Plan();
        int[] places = [.. plan.Frames.Select(frame => _places.GetValueOrDefault((frame.Segment, frame.Plane), -1))];
        if (_compressor is null)
        {
            var pixels = new SpooledFrames(_spool, places, (long)_request.FramePixels * _request.Format.Bits);
            if (pixels.Size >= uint.MaxValue)
                throw new InvalidOperationException($"{places.Length} frames need {pixels.Size} bytes; native Pixel Data holds less than 4 GiB. Say WithTransferSyntax with Deflated Image Frame Compression or, unless BINARY, RLE Lossless.");
            return (plan, new EncodedFrames(PixelDataElement.Native(_request.Format, pixels), _sharesPixels, _writer.Problems()));
        }

        if (places.Contains(-1))
        {
            int empty = _spool.Append(_compressor.Encode(new byte[_writer.FrameBytes], new ArrayBufferWriter<byte>()));
            for (int i = 0; i < places.Length; i++) places[i] = places[i] < 0 ? empty : places[i];
        }

        return (plan, new EncodedFrames(PixelDataElement.Encapsulated([.. places.Select(place => new SpooledFragment(_spool, place))]), _sharesPixels, _writer.Problems()));
    }

    private void Examine(int input, int frame, CancellationToken cancellationToken)
    {
        _request.Inputs[input].Pixels.Pulled?.Pull(frame, cancellationToken);
        _survey.Examine(input, frame, _request.Format);
    }

    // Frames that lie on no plane are looked at too: pixels must not be lost without a word.
    private void ExamineUnplaced(CancellationToken cancellationToken)
    {
        for (int input = 0; input < _request.Inputs.Count; input++)
        {
            int[] planeOf = _planner.Placements[input].PlaneOf;
            for (int frame = 0; frame < planeOf.Length; frame++)
            {
                if (planeOf[frame] < 0) Examine(input, frame, cancellationToken);
            }
        }
    }

    private void SpoolPlane(StoredFrame[] all)
    {
        using SharedPixels? shared = !_sharesPixels && SharedPixels.MayBe(all) ? new SharedPixels(_writer) : null;
        foreach (StoredFrame[] frames in all.Chunk(_batch.Size))
        {
            for (int i = 0; i < frames.Length; i++)
            {
                Span<byte> pixels = _batch.Clear(i);
                _writer.Write(frames[i], pixels, 0);
                _sharesPixels = _sharesPixels || shared?.Join(pixels, 0, _request.FramePixels) == true;
            }

            _batch.Encode(frames.Length);
            for (int i = 0; i < frames.Length; i++) _places.Add((frames[i].Segment, frames[i].Plane), _spool.Append(_batch.Encoded(i)));
        }
    }
}
