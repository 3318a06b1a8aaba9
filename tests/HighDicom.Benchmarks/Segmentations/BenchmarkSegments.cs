using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using HighDicom.Benchmarks.Harness;
using HighDicom.Benchmarks.Jobs;
using HighDicom.Codes;
using HighDicom.ContextGroups;

namespace HighDicom.Benchmarks.Segmentations;

/// <summary>The jobs that write segmentations: five balls over a series, and the organs of a whole body.</summary>
internal static class BenchmarkSegments
{
    private const int Balls = 5;

    public static IEnumerable<IJob> Jobs() =>
    [
        new SegmentationJob("seg-binary-300x512x512x5", "Five byte masks to BINARY", size => Masks<byte>(size, SegmentationType.Binary), BenchmarkSize.Series),
        new SegmentationJob("seg-labelmap-300x512x512x5", "A byte label map of five segments to LABELMAP", LabelMap, BenchmarkSize.Series),
        new SegmentationJob("seg-fractional-300x512x512x5", "Probabilities of five segments in single precision to FRACTIONAL", size => Masks<float>(size, SegmentationType.Fractional), BenchmarkSize.Series),
        new SegmentationJob("seg-body-binary", "A byte label map of 117 organs in 600 × 512 × 512 voxels to BINARY", size => Body(size, SegmentationType.Binary), BenchmarkSize.WholeBody),
        new SegmentationJob("seg-body-labelmap", "A byte label map of 117 organs in 600 × 512 × 512 voxels to LABELMAP", size => Body(size, SegmentationType.LabelMap), BenchmarkSize.WholeBody),
        .. PulledJobs.All,
        new SlideSegmentationJob(isPulled: true),
        new SlideSegmentationJob(isPulled: false),
    ];

    public static SegmentationBuilder Begin(SourceImages ct, SegmentationType type)
    {
        SegmentationBuilder builder = new SegmentationBuilder(ct, type, new Equipment("HighDicom", "Benchmark", "1", "1")).WithFrameOrder(FrameOrder.Sources);
        return type == SegmentationType.Fractional ? builder.WithFractionalType(FractionalType.Probability) : builder;
    }

    public static void Organ(SegmentBuilder segment) => segment.Category(Cid7150.AnatomicalStructure).Type(Sct.Liver).Algorithm(SegmentAlgorithmType.Manual);

    private static WriterInput Masks<T>(BenchmarkSize size, SegmentationType type)
        where T : unmanaged, INumber<T>
    {
        SourceImages ct = SyntheticCt.Headers(size.Slices, size.Side, size.Side);
        T[][] voxels = [.. Enumerable.Range(0, Balls).Select(ball => Ball(size, Radius(size, ball), new T[size.Voxels], T.One))];
        Tensor<T>[] masks = [.. voxels.Select(mask => Tensor.Create(mask, [size.Slices, size.Side, size.Side]))];
        return Input(voxels, () =>
        {
            SegmentationBuilder builder = Begin(ct, type);
            for (int i = 0; i < Balls; i++) builder.AddSegment($"Ball {i + 1}", masks[i], Organ);
            return builder;
        });
    }

    private static WriterInput LabelMap(BenchmarkSize size)
    {
        SourceImages ct = SyntheticCt.Headers(size.Slices, size.Side, size.Side);
        byte[] labels = new byte[size.Voxels];
        for (int ball = Balls - 1; ball >= 0; ball--) Ball(size, Radius(size, ball), labels, (byte)(ball + 1));
        Tensor<byte> tensor = Tensor.Create(labels, [size.Slices, size.Side, size.Side]);
        return Input([labels], () => Begin(ct, SegmentationType.LabelMap).AddSegments(tensor, list =>
        {
            for (int i = 0; i < Balls; i++) list.Add(i + 1, $"Ball {i + 1}", Organ);
        }));
    }

    private static WriterInput Body(BenchmarkSize size, SegmentationType type)
    {
        SourceImages ct = SyntheticCt.Headers(size.Slices, size.Side, size.Side);
        var body = new WholeBody(size);
        byte[] labels = new byte[size.Voxels];
        for (int slice = 0; slice < size.Slices; slice++) body.Read(slice, labels.AsSpan(slice * size.Side * size.Side, size.Side * size.Side), CancellationToken.None);
        Tensor<byte> tensor = Tensor.Create(labels, [size.Slices, size.Side, size.Side]);
        return Input([labels], () => Begin(ct, type).AddSegments(tensor, body.Describe));
    }

    // No voxel of any job has a byte of this value: all are looked at.
    private static WriterInput Input<T>(T[][] voxels, Func<SegmentationBuilder> begin)
        where T : unmanaged =>
        new(begin, voxels.Sum(array => (long)array.Length * Unsafe.SizeOf<T>()), () => voxels.Sum(array => MemoryMarshal.AsBytes(array.AsSpan()).IndexOf((byte)0xFE)));

    internal static int Radius(BenchmarkSize size, int ball) => (60 + (20 * ball)) * size.Slices / 300;

    private static T[] Ball<T>(BenchmarkSize size, int radius, T[] voxels, T value)
        where T : unmanaged, INumberBase<T>
    {
        for (int slice = 0; slice < size.Slices; slice++) BallFrames<T>.Paint(size, radius, slice, voxels.AsSpan(slice * size.Side * size.Side, size.Side * size.Side), value);
        return voxels;
    }
}
