namespace HighDicom.Benchmarks.Segmentations;

/// <summary>How many slices, of how many rows and columns.</summary>
internal readonly record struct BenchmarkSize(int Slices, int Side)
{
    public static BenchmarkSize Series => new(300, 512);

    public static BenchmarkSize WholeBody => new(600, 512);

    public int Voxels => Slices * Side * Side;
}
