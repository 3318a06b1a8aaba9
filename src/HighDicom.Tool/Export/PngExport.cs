using System.Globalization;
using System.Numerics.Tensors;
using HighDicom.Tool.Demo;
using HighDicom.Tool.Png;

namespace HighDicom.Tool.Export;

/// <summary>Writes planes as PNG slices: label maps in the segments' colours, probabilities as gray values, a folder for each segment.</summary>
internal sealed class PngExport(string output, IReadOnlyList<SegmentDescription> segments, bool isRelabelled)
{
    private const int White = byte.MaxValue;

    // A wheel of hues for segments that say no colour, far apart for neighbouring numbers.
    private const double GoldenAngle = 137.508;

    private readonly List<string> _files = [];

    /// <returns>The files, and whether they are label maps.</returns>
    public (IReadOnlyList<string> Files, bool IsLabelled) Write(SegmentationPixels pixels, bool isFractional, bool isRaw)
    {
        using var folder = new OutputFolder(output);
        FrameShape shape = pixels.Shape;
        bool isLabelled = !isFractional;
        if (isLabelled) WriteLabels(folder, pixels.Combine<ushort>(isRelabelled), shape);
        else
            foreach (SegmentDescription segment in segments) WriteFractions(folder, segment, Gray(pixels.Segments(segment.Number), isRaw), shape);
        folder.Publish();
        return (_files, isLabelled);
    }

    private void WriteLabels(OutputFolder folder, Tensor<ushort> labels, FrameShape shape)
    {
        var palette = new (byte, byte, byte)[(isRelabelled ? segments.Count : segments.Max(segment => segment.Number)) + 1];
        for (int i = 0; i < segments.Count; i++) palette[isRelabelled ? i + 1 : segments[i].Number] = ColorOf(segments[i]);
        ushort[] plane = new ushort[shape.Rows * shape.Columns];
        for (int frame = 0; frame < shape.Frames; frame++)
        {
            labels.AsReadOnlyTensorSpan().Slice([new System.Buffers.NRange(frame, frame + 1), System.Buffers.NRange.All, System.Buffers.NRange.All]).FlattenTo(plane);
            string path = Begin(folder, "", frame);
            if (palette.Length <= White + 1) PngWriter.WriteIndexed(path, [.. plane.Select(label => (byte)label)], shape.Columns, palette);
            else PngWriter.WriteGray(path, plane, shape.Columns);
        }
    }

    private void WriteFractions(OutputFolder folder, SegmentDescription segment, byte[] values, FrameShape shape)
    {
        string name = ExportNames.Of(segment);
        Directory.CreateDirectory(folder.PathOf(name));
        int size = shape.Rows * shape.Columns;
        for (int frame = 0; frame < shape.Frames; frame++) PngWriter.WriteGray(Begin(folder, name, frame), values.AsSpan(frame * size, size), shape.Columns);
    }

    private string Begin(OutputFolder folder, string subfolder, int frame)
    {
        string name = Path.Combine(subfolder, (frame + 1).ToString("0000", CultureInfo.InvariantCulture) + ".png");
        _files.Add(Path.Combine(output, name));
        return folder.PathOf(name);
    }

    // Black is 0 and white is 1; raw values are gray values.
    private static byte[] Gray(SegmentationPixels one, bool isRaw)
    {
        if (isRaw) return Flat(one.Stack<byte>());
        return [.. Flat(one.Stack<float>()).Select(value => (byte)MathF.Round(value * White))];
    }

    private static T[] Flat<T>(Tensor<T> tensor)
    {
        T[] values = new T[tensor.FlattenedLength];
        tensor.FlattenTo(values);
        return values;
    }

    private static (byte Red, byte Green, byte Blue) ColorOf(SegmentDescription segment) =>
        (segment.DisplayColor ?? DisplayColors.Find(segment)) is { } color ? color.ToRgb() : Hue(segment.Number * GoldenAngle);

    private static (byte Red, byte Green, byte Blue) Hue(double angle)
    {
        return (Part(0), Part(8), Part(4));

        byte Part(double shift)
        {
            double k = (shift + (angle / 30)) % 12;
            return (byte)Math.Round(White * (0.5 - (0.4 * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1)))));
        }
    }
}
