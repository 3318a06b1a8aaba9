using System.Buffers.Binary;
using System.Globalization;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace HighDicom.Tool.Demo;

/// <summary>Writes a phantom as CT Image Storage files, the first file being the last slice.</summary>
/// <param name="phantom">The phantom.</param>
/// <param name="newUid">Gives the UID of a role such as <c>study</c> or <c>instance 3</c>.</param>
/// <param name="time">When the scan claims to be made.</param>
internal sealed class PhantomSeries(Phantom phantom, Func<string, string> newUid, DateTime time)
{
    private const int Intercept = -1024;

    private readonly string _studyUid = newUid("study");
    private readonly string _seriesUid = newUid("series " + phantom.Name);
    private readonly string _frameOfReferenceUid = newUid("frame of reference");

    /// <summary>Writes all slices.</summary>
    /// <param name="folder">The folder, made if absent. Files <c>001.dcm</c> and following are overwritten.</param>
    /// <returns>The paths of the files.</returns>
    public IReadOnlyList<string> Write(string folder)
    {
        Directory.CreateDirectory(folder);
        return [.. Enumerable.Range(1, Phantom.Frames).Select(number =>
        {
            string path = Path.Combine(folder, number.ToString("000", CultureInfo.InvariantCulture) + ".dcm");
            new DicomFile(Image(number)).Save(path);
            return path;
        })];
    }

    /// <summary>Makes the image of an Instance Number.</summary>
    /// <param name="number">1 for the slice nearest the feet.</param>
    /// <returns>The data set.</returns>
    public DicomDataset Image(int number)
    {
        int frame = Phantom.Frames - number;
        DicomDataset dataset = new();
        AddStudy(dataset);
        AddSeries(dataset);
        dataset.Add(DicomTag.SOPClassUID, DicomUID.CTImageStorage);
        dataset.Add(DicomTag.SOPInstanceUID, newUid(FormattableString.Invariant($"instance {phantom.Name} {number}")));
        dataset.Add(DicomTag.InstanceNumber, number.ToString(CultureInfo.InvariantCulture));
        AddPlane(dataset, phantom.Plane(frame));
        AddPixels(dataset, frame);
        return dataset;
    }

    private void AddStudy(DicomDataset dataset)
    {
        dataset.Add(DicomTag.PatientName, "Phantom^" + phantom.Name);
        dataset.Add(DicomTag.PatientID, "PHANTOM-1");
        dataset.Add(DicomTag.PatientBirthDate, "19700101");
        dataset.Add(DicomTag.PatientSex, "O");
        dataset.Add(DicomTag.StudyInstanceUID, _studyUid);
        dataset.Add(DicomTag.StudyDate, Date);
        dataset.Add(DicomTag.StudyTime, Time);
        dataset.Add(DicomTag.ReferringPhysicianName, string.Empty);
        dataset.Add(DicomTag.StudyID, "1");
        dataset.Add(DicomTag.AccessionNumber, string.Empty);
        dataset.Add(DicomTag.StudyDescription, "Synthetic phantom");
    }

    private void AddSeries(DicomDataset dataset)
    {
        dataset.Add(DicomTag.Modality, "CT");
        dataset.Add(DicomTag.SeriesInstanceUID, _seriesUid);
        dataset.Add(DicomTag.SeriesNumber, phantom.TiltDegrees == 0 ? "1" : "2");
        dataset.Add(DicomTag.SeriesDescription, phantom.Name);
        dataset.Add(DicomTag.BodyPartExamined, "ABDOMEN");
        dataset.Add(DicomTag.PatientPosition, "HFS");
        dataset.Add(DicomTag.FrameOfReferenceUID, _frameOfReferenceUid);
        dataset.Add(DicomTag.PositionReferenceIndicator, string.Empty);
        dataset.Add(DicomTag.Manufacturer, "HighDicom");
        dataset.Add(DicomTag.ManufacturerModelName, "Phantom");
        dataset.Add(DicomTag.DeviceSerialNumber, "1");
        dataset.Add(DicomTag.SoftwareVersions, "1");
        dataset.Add(DicomTag.ImageType, "ORIGINAL", "PRIMARY", "AXIAL");
        dataset.Add(DicomTag.ContentDate, Date);
        dataset.Add(DicomTag.ContentTime, Time);
        dataset.Add(DicomTag.AcquisitionNumber, "1");
        dataset.Add(DicomTag.KVP, "120");
    }

    private void AddPlane(DicomDataset dataset, PlaneGeometry plane)
    {
        (SpatialVector row, SpatialVector column) = (plane.Orientation.RowDirection, plane.Orientation.ColumnDirection);
        dataset.Add(DicomTag.ImagePositionPatient, Texts(plane.Position.X, plane.Position.Y, plane.Position.Z));
        dataset.Add(DicomTag.ImageOrientationPatient, Texts(row.X, row.Y, row.Z, column.X, column.Y, column.Z));
        dataset.Add(DicomTag.PixelSpacing, Texts(plane.Spacing.BetweenRows, plane.Spacing.BetweenColumns));
        dataset.Add(DicomTag.SliceThickness, Texts(Math.Abs(phantom.Affine.FrameStep.Dot(plane.Normal))));
        dataset.Add(DicomTag.GantryDetectorTilt, Texts(phantom.TiltDegrees));
    }

    private void AddPixels(DicomDataset dataset, int frame)
    {
        byte[] pixels = new byte[Phantom.Rows * Phantom.Columns * sizeof(ushort)];
        for (int row = 0, offset = 0; row < Phantom.Rows; row++)
        {
            for (int column = 0; column < Phantom.Columns; column++, offset += sizeof(ushort))
            {
                int value = Phantom.ValueAt(phantom.Affine.Apply(frame, row, column)) - Intercept;
                BinaryPrimitives.WriteUInt16LittleEndian(pixels.AsSpan(offset), (ushort)value);
            }
        }

        dataset.Add(DicomTag.SamplesPerPixel, (ushort)1);
        dataset.Add(DicomTag.PhotometricInterpretation, "MONOCHROME2");
        dataset.Add(DicomTag.Rows, (ushort)Phantom.Rows);
        dataset.Add(DicomTag.Columns, (ushort)Phantom.Columns);
        dataset.Add(DicomTag.BitsAllocated, (ushort)16);
        dataset.Add(DicomTag.BitsStored, (ushort)12);
        dataset.Add(DicomTag.HighBit, (ushort)11);
        dataset.Add(DicomTag.PixelRepresentation, (ushort)0);
        dataset.Add(DicomTag.RescaleIntercept, Texts(Intercept));
        dataset.Add(DicomTag.RescaleSlope, "1");
        dataset.Add(DicomTag.RescaleType, "HU");
        dataset.Add(new DicomOtherWord(DicomTag.PixelData, new MemoryByteBuffer(pixels)));
    }

    private string Date => time.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private string Time => time.ToString("HHmmss", CultureInfo.InvariantCulture);

    private static string[] Texts(params double[] values) => [.. values.Select(DecimalText.Format)];
}
