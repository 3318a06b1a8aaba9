using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using HighDicom.Benchmarks.Harness;

namespace HighDicom.Benchmarks.Imaging;

/// <summary>A slide of 160,000 tiles: opened, and a region of it read. Its pixels lie in memory and are the same in all tiles, so that no disk is timed.</summary>
internal sealed class SlideRegionJob : IJob
{
    private const int TilesPerSide = 400;
    private const int Tile = 16;

    private DicomDataset _slide = [];

    public string Name => "slide-region";

    public string Description => "A TILED_FULL slide of 400 × 400 tiles of 16 × 16 RGB pixels: opened, and 100 regions of 1,024 × 1,024 pixels read.";

    public void Prepare()
    {
        byte[] pixels = new byte[TilesPerSide * TilesPerSide * Tile * Tile * 3];
        new Random(5).NextBytes(pixels);
        _slide = new DicomDataset
        {
            { DicomTag.SOPClassUID, DicomUID.VLWholeSlideMicroscopyImageStorage },
            { DicomTag.SOPInstanceUID, "2.25.1" },
            { DicomTag.StudyInstanceUID, "2.25.2" },
            { DicomTag.SeriesInstanceUID, "2.25.3" },
            { DicomTag.DimensionOrganizationType, "TILED_FULL" },
            { DicomTag.NumberOfFrames, TilesPerSide * TilesPerSide },
            { DicomTag.Rows, (ushort)Tile },
            { DicomTag.Columns, (ushort)Tile },
            { DicomTag.TotalPixelMatrixRows, (uint)(TilesPerSide * Tile) },
            { DicomTag.TotalPixelMatrixColumns, (uint)(TilesPerSide * Tile) },
            { DicomTag.SamplesPerPixel, (ushort)3 },
            { DicomTag.PhotometricInterpretation, "RGB" },
            { DicomTag.PlanarConfiguration, (ushort)0 },
            { DicomTag.BitsAllocated, (ushort)8 },
            { DicomTag.BitsStored, (ushort)8 },
            { DicomTag.HighBit, (ushort)7 },
            { DicomTag.PixelRepresentation, (ushort)0 },
            new DicomOtherByte(DicomTag.PixelData, new MemoryByteBuffer(pixels)),
        };
    }

    public string Run()
    {
        SourceImages images = SourceImages.From([_slide]);
        long sum = 0;
        for (int i = 0; i < 100; i++)
            sum += images.ToMatrix<byte>(new MatrixRegion(i * 50, 5000 - (i * 50), 1024, 1024))[512, 512, 1];
        return $"{images.Count} tiles, sum {sum}";
    }
}
