using System.Numerics;
using System.Numerics.Tensors;
using FellowOakDicom;

namespace HighDicom.Tool.Export;

/// <summary>From a segmentation in a file to masks in files.</summary>
internal sealed class SegmentationExport
{
    private readonly ExportRequest _request;
    private readonly Segmentation _segmentation;
    private readonly SegmentationPixels _pixels;
    private readonly SegmentDescription[] _segments;

    /// <exception cref="InvalidDataException">The file holds no segmentation.</exception>
    /// <exception cref="ArgumentException">There is no such segment, or the options do not go together.</exception>
    public SegmentationExport(ExportRequest request)
    {
        _request = request;
        _segmentation = Segmentation.Open(request.File);
        SegmentationPixels pixels = _segmentation.Pixels();
        if (request.Segments is { } numbers) pixels = pixels.Segments(numbers);
        pixels = pixels.OnOverlap(request.Overlap);
        if (request.IsRaw) pixels = pixels.AsStored();
        _segments = [.. pixels.SegmentNumbers.Select(number => _segmentation.Segments.First(segment => segment.Number == number))];
        if (_segments.Length == 0) throw new ArgumentException($"{request.File} has no segment.");
        _pixels = request.Planes switch
        {
            ExportPlanes.Volume => pixels.FromVolume(new VolumeRules { AllowTilt = true }),
            ExportPlanes.Sources => SourceFrames.Choose(_segmentation, pixels),
            ExportPlanes.Matrix => pixels.FromMatrix(),
            _ => pixels,
        };
    }

    private bool IsFractional => _segmentation.Type == SegmentationType.Fractional;

    // The values of a label map: a byte holds them, or 16 bits do.
    private bool FitsByte => (_request.IsRelabelled ? _segments.Length : _segments.Max(segment => segment.Number)) <= byte.MaxValue;

    private bool HasWords => _segmentation.Dataset.GetSingleValueOrDefault(DicomTag.BitsAllocated, (ushort)1) > 8;

    public ExportResult Run() => _request.Format switch
    {
        ExportFormat.Nii => FitsByte ? Nifti<byte>() : Nifti<ushort>(),
        ExportFormat.Npy => FitsByte ? Numpy<byte>() : Numpy<ushort>(),
        _ => Png(),
    };

    private ExportResult Nifti<T>()
        where T : unmanaged, INumber<T>
    {
        if (_request.Planes is not (ExportPlanes.Volume or ExportPlanes.Matrix)) throw new ArgumentException("A NIfTI file is a regular volume: --format nii goes with --as volume or matrix.");
        Affine affine = _pixels.Affine ?? throw new InvalidDataException($"{_request.File}: the frames do not say where they lie, so that no NIfTI file can; use --format npy.");
        if (_request.IsCombined || (_segments.Length == 1 && !IsFractional))
        {
            RequireFile(".nii", ".nii.gz");
            NiftiFile.Write(_request.Output, new Volume<T>(_pixels.Combine<T>(_request.IsRelabelled), affine));
            return Result([_request.Output], Labelled());
        }

        return EachSegment(".nii.gz", (path, segment) =>
        {
            SegmentationPixels one = _pixels.Segments(segment.Number);
            if (!IsFractional) NiftiFile.Write(path, new Volume<byte>(one.Combine<byte>(relabel: true), affine));
            else if (_request.IsRaw) NiftiFile.Write(path, new Volume<byte>(Single<byte>(one), affine));
            else NiftiFile.Write(path, new Volume<float>(Single<float>(one), affine));
        });
    }

    private ExportResult Numpy<T>()
        where T : unmanaged, INumber<T>
    {
        RequireFile(".npy");
        if (_request.Planes == ExportPlanes.Frames) return HasWords ? StoredFrames<ushort>() : StoredFrames<byte>();
        if (_request.IsCombined)
        {
            NumpyFile.Write(_request.Output, _pixels.Combine<T>(_request.IsRelabelled));
            return Result([_request.Output], Labelled());
        }

        if (IsFractional && !_request.IsRaw) NumpyFile.Write(_request.Output, _pixels.Stack<float>());
        else NumpyFile.Write(_request.Output, _pixels.Stack<byte>());
        return Result([_request.Output], _segments.Select(segment => (segment, (int?)null)), isStacked: true);
    }

    private ExportResult StoredFrames<T>()
        where T : unmanaged, INumber<T>
    {
        if (_request.Segments is not null || _request.IsCombined || _request.IsRelabelled)
            throw new ArgumentException("--as frames gives all frames as they are stored: it does not go with --segments, --combine and --relabel.");
        (int frames, int rows, int columns) = (_segmentation.FrameCount, _segmentation.Dataset.GetSingleValue<ushort>(DicomTag.Rows), _segmentation.Dataset.GetSingleValue<ushort>(DicomTag.Columns));
        long length = (long)frames * rows * columns;
        if (length > Array.MaxLength) throw new ArgumentException($"{frames} × {rows} × {columns} (frames, rows, columns) are more than an array can hold; export --as volume and single --segments.");
        T[] values = new T[length];
        for (int i = 0; i < frames; i++) _pixels.StoredFrame<T>(i + 1).FlattenTo(values.AsSpan(i * rows * columns));
        NumpyFile.Write(_request.Output, Tensor.Create(values, [frames, rows, columns]));
        return new ExportResult([_request.Output], [], [frames, rows, columns]);
    }

    private ExportResult Png()
    {
        if (_request.Planes == ExportPlanes.Frames) throw new ArgumentException("PNG slices show segments: --format png goes with --as volume, sources or matrix.");
        (IReadOnlyList<string> files, bool isLabelled) = new PngExport(_request.Output, _segments, _request.IsRelabelled).Write(_pixels, IsFractional, _request.IsRaw);
        return Result(files, isLabelled ? Labelled() : _segments.Select(segment => (segment, (int?)null)));
    }

    private ExportResult EachSegment(string extension, Action<string, SegmentDescription> write)
    {
        if (Path.GetFileName(_request.Output).Contains(".nii", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"{_segments.Length} segments make a file each: name a folder, or ask for one label map with --combine.");
        using var folder = new Demo.OutputFolder(_request.Output);
        List<string> files = [];
        foreach (SegmentDescription segment in _segments)
        {
            string name = ExportNames.Of(segment) + extension;
            write(folder.PathOf(name), segment);
            files.Add(Path.Combine(_request.Output, name));
        }

        folder.Publish();
        return Result(files, _segments.Select(segment => (segment, (int?)null)));
    }

    private Tensor<T> Single<T>(SegmentationPixels one)
        where T : unmanaged, INumber<T>
    {
        Tensor<T> stack = one.Stack<T>();
        T[] values = new T[stack.FlattenedLength];
        stack.FlattenTo(values);
        return Tensor.Create(values, [_pixels.Shape.Frames, _pixels.Shape.Rows, _pixels.Shape.Columns]);
    }

    private IEnumerable<(SegmentDescription Segment, int? Value)> Labelled() => _segments.Select((segment, index) => (segment, (int?)(_request.IsRelabelled ? index + 1 : segment.Number)));

    private ExportResult Result(IReadOnlyList<string> files, IEnumerable<(SegmentDescription Segment, int? Value)> segments, bool isStacked = false)
    {
        FrameShape shape = _pixels.Shape;
        return new ExportResult(files, [.. segments], isStacked ? [shape.Frames, shape.Rows, shape.Columns, _segments.Length] : [shape.Frames, shape.Rows, shape.Columns]);
    }

    private void RequireFile(params string[] extensions)
    {
        if (!extensions.Any(extension => _request.Output.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
            throw new ArgumentException($"{_request.Output}: the name of this file ends with {string.Join(" or ", extensions)}.");
    }
}
