using BenchmarkDotNet.Attributes;

namespace HighDicom.Benchmarks.HotPaths;

/// <summary>Packs and unpacks one frame of 512 × 512 pixels, beginning at a whole byte and within one.</summary>
[MemoryDiagnoser]
public class BitPackingBenchmark
{
    private const int Pixels = 512 * 512;

    private readonly byte[] _mask = new byte[Pixels];
    private readonly byte[] _packed = new byte[Pixels / 8 + 1];

    /// <summary>Position of the first pixel, in bits.</summary>
    [Params(0, 3)]
    public int BitOffset { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        var random = new Random(1);
        for (int i = 0; i < Pixels; i++) _mask[i] = (byte)random.Next(2);
    }

    [Benchmark]
    public void Pack() => BitPacking.Pack(_mask, _packed, BitOffset);

    [Benchmark]
    public void Unpack() => BitPacking.Unpack(_packed, BitOffset, _mask);
}
