using System.Globalization;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using HighDicom.Benchmarks.Harness;

namespace HighDicom.Benchmarks.Imaging;

/// <summary>A CT series from files to one volume of floats.</summary>
internal sealed class CtToVolumeJob : IJob
{
    private const int Slices = 200;
    private const int Size = 512;

    private string _folder = "";

    public string Name => "ct-to-volume";

    public string Description => "200 files of 512 × 512 pixels of 16 bits, opened and read as rescaled floats; cold process, warm disk cache.";

    public void Prepare()
    {
        _folder = Directory.CreateTempSubdirectory("highdicom-").FullName;
        var random = new Random(3);
        byte[] pixels = new byte[Size * Size * sizeof(short)];
        random.NextBytes(pixels);
        for (int slice = 0; slice < Slices; slice++)
            new DicomFile(Image(slice, pixels)).Save(Path.Combine(_folder, slice.ToString("000", CultureInfo.InvariantCulture)));
    }

    public string Run()
    {
        Volume<float> volume = SourceImages.Open(_folder).ToVolume<float>();
        return $"{volume.Frames} × {volume.Rows} × {volume.Columns}, first {volume.Values[0, 0, 0]}";
    }

    public void CleanUp()
    {
        if (_folder.Length > 0) Directory.Delete(_folder, recursive: true);
    }

    private static DicomDataset Image(int slice, byte[] pixels) => new()
    {
        { DicomTag.SOPClassUID, DicomUID.CTImageStorage },
        { DicomTag.SOPInstanceUID, $"2.25.1.{slice}" },
        { DicomTag.StudyInstanceUID, "2.25.2" },
        { DicomTag.SeriesInstanceUID, "2.25.3" },
        { DicomTag.FrameOfReferenceUID, "2.25.4" },
        { DicomTag.Modality, "CT" },
        { DicomTag.ImagePositionPatient, "-180", "-180", slice.ToString(CultureInfo.InvariantCulture) },
        { DicomTag.ImageOrientationPatient, "1", "0", "0", "0", "1", "0" },
        { DicomTag.PixelSpacing, "0.7", "0.7" },
        { DicomTag.RescaleSlope, "1" },
        { DicomTag.RescaleIntercept, "-1024" },
        { DicomTag.SamplesPerPixel, (ushort)1 },
        { DicomTag.PhotometricInterpretation, "MONOCHROME2" },
        { DicomTag.Rows, (ushort)Size },
        { DicomTag.Columns, (ushort)Size },
        { DicomTag.BitsAllocated, (ushort)16 },
        { DicomTag.BitsStored, (ushort)16 },
        { DicomTag.HighBit, (ushort)15 },
        { DicomTag.PixelRepresentation, (ushort)1 },
        new DicomOtherWord(DicomTag.PixelData, new MemoryByteBuffer(pixels)),
    };
}
