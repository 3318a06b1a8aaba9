using System.Numerics.Tensors;
using HighDicom.Benchmarks.Harness;
using HighDicom.Codes;
using HighDicom.ContextGroups;

namespace HighDicom.Benchmarks.Jobs;

/// <summary>A large BINARY segmentation: five segments, each a ball, over 300 slices of 512 × 512 pixels.</summary>
internal sealed class BinarySegmentationJob : IJob
{
    private const int Slices = 300;
    private const int Side = 512;
    private const int Segments = 5;

    private readonly Tensor<byte>[] _masks = new Tensor<byte>[Segments];
    private SourceImages? _ct;

    public string Name => "seg-binary-300x512x512x5";

    public string Description => "Five byte masks of 300 × 512 × 512 voxels to one BINARY segmentation, built, checked and saved to memory; cold process, masks made before.";

    public void Prepare()
    {
        _ct = SyntheticCt.Headers(Slices, Side, Side);
        for (int segment = 0; segment < Segments; segment++) _masks[segment] = Tensor.Create(Ball(60 + 20 * segment), [Slices, Side, Side]);
    }

    public string Run()
    {
        SegmentationBuilder builder = new SegmentationBuilder(_ct!, SegmentationType.Binary, new Equipment("HighDicom", "Benchmark", "1", "1"))
            .WithFrameOrder(FrameOrder.Sources);
        for (int segment = 0; segment < Segments; segment++)
        {
            builder.AddSegment($"Ball {segment + 1}", _masks[segment], ball => ball
                .Category(Cid7150.AnatomicalStructure).Type(Sct.Liver).Algorithm(SegmentAlgorithmType.Manual));
        }

        Segmentation segmentation = builder.Build();
        using var stream = new MemoryStream();
        segmentation.Save(stream);
        return $"{segmentation.FrameCount} frames, {stream.Length} bytes";
    }

    private static byte[] Ball(int radius)
    {
        var mask = new byte[Slices * Side * Side];
        for (int slice = 0; slice < Slices; slice++)
        {
            for (int row = 0; row < Side; row++)
            {
                double rest = (double)radius * radius - Square(slice - Slices / 2) - Square(row - Side / 2);
                if (rest < 0) continue;
                int half = (int)Math.Sqrt(rest);
                mask.AsSpan((slice * Side + row) * Side + Side / 2 - half, 2 * half + 1).Fill(1);
            }
        }

        return mask;
    }

    private static double Square(double value) => value * value;
}
