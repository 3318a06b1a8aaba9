using System.Globalization;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using HighDicom.ConformanceTests.Judges;

namespace HighDicom.ConformanceTests.Dcmtk;

/// <summary>A synthetic image with smooth shades, edges and noise, from which DCMTK makes test streams.</summary>
/// <param name="Rows">Rows.</param>
/// <param name="Columns">Columns.</param>
/// <param name="Bits">Bits Stored: up to 8 in a byte, else in 16 bits.</param>
/// <param name="Samples">1 for gray, 3 for RGB.</param>
/// <param name="Frames">Number of frames.</param>
internal sealed record DecodedImage(int Rows, int Columns, int Bits, int Samples = 1, int Frames = 1)
{
    public bool IsSigned { get; init; }

    public override string ToString() => $"{Frames} × {Rows} × {Columns} × {Samples}, {Bits} bits{(IsSigned ? " signed" : string.Empty)}";

    public string Write(string file)
    {
        int allocated = Bits <= 8 ? 8 : 16;
        DicomDataset dataset = new()
        {
            { DicomTag.SOPClassUID, Samples == 1 ? DicomUID.MultiFrameGrayscaleWordSecondaryCaptureImageStorage : DicomUID.MultiFrameTrueColorSecondaryCaptureImageStorage },
            { DicomTag.SOPInstanceUID, "2.25.1" },
            { DicomTag.StudyInstanceUID, "2.25.2" },
            { DicomTag.SeriesInstanceUID, "2.25.3" },
            { DicomTag.PatientID, "1" },
            { DicomTag.SamplesPerPixel, (ushort)Samples },
            { DicomTag.PhotometricInterpretation, Samples == 1 ? "MONOCHROME2" : "RGB" },
            { DicomTag.NumberOfFrames, Frames.ToString(CultureInfo.InvariantCulture) },
            { DicomTag.Rows, (ushort)Rows },
            { DicomTag.Columns, (ushort)Columns },
            { DicomTag.BitsAllocated, (ushort)allocated },
            { DicomTag.BitsStored, (ushort)Bits },
            { DicomTag.HighBit, (ushort)(Bits - 1) },
            { DicomTag.PixelRepresentation, (ushort)(IsSigned ? 1 : 0) },
        };
        if (Samples > 1)
            dataset.Add(DicomTag.PlanarConfiguration, (ushort)0);
        MemoryByteBuffer pixels = new(Pixels(allocated / 8));
        dataset.Add(allocated == 8 ? new DicomOtherByte(DicomTag.PixelData, pixels) : new DicomOtherWord(DicomTag.PixelData, pixels));
        new DicomFile(dataset).Save(file);
        return file;
    }

    private byte[] Pixels(int bytes)
    {
        Random random = new(20261127);
        byte[] pixels = new byte[Frames * Rows * Columns * Samples * bytes];
        for (int i = 0; i < pixels.Length / bytes; i++)
        {
            (int pixel, int sample) = (i / Samples, i % Samples);
            (double x, double y) = (pixel % Columns / (double)Columns, pixel / Columns % Rows / (double)Rows);
            double shade = 0.5 + (0.4 * Math.Sin((7 * x) + (5 * y * y) + sample + (pixel / (Rows * Columns))));
            double value = ((x - 0.5) * (x - 0.5)) + ((y - 0.4) * (y - 0.4)) < 0.04 ? 1 - shade : shade;
            int stored = (int)(value * ((1 << Bits) - 1)) + random.Next(-2, 3);
            stored = Math.Clamp(stored, 0, (1 << Bits) - 1) - (IsSigned ? 1 << (Bits - 1) : 0);
            for (int part = 0; part < bytes; part++)
                pixels[(i * bytes) + part] = (byte)(stored >> (8 * part));
        }

        return pixels;
    }
}
