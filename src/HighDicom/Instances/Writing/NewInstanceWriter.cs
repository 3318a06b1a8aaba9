using FellowOakDicom;
using HighDicom.Modules;

namespace HighDicom;

/// <summary>Writes the modules of patient, study, series, equipment, frame of reference and SOP instance; tells in <see cref="Notes"/> what sources lack.</summary>
internal sealed class NewInstanceWriter(NewInstance instance, DicomDataset target)
{
    private readonly DicomDataset _source = instance.Sources[0];

    /// <summary>When the object is made; all of its dates and times.</summary>
    internal InstanceMoment Moment { get; } = InstanceMoment.Of(instance.Instances.Clock, instance.Sources[0]);

    /// <summary>What a reader of the report should know about the sources.</summary>
    internal List<Violation> Notes { get; } = [];

    /// <summary>The tags that were copied from the sources: what is wrong with them was wrong before.</summary>
    internal IReadOnlySet<DicomTag> Copied { get; private set; } = new HashSet<DicomTag>();

    /// <summary>The place in the series.</summary>
    internal SeriesPlace Place { get; private set; }

    internal void Write()
    {
        var copier = new AttributeCopier(_source);
        new SourceModuleCopier(copier, _source, target, Notes).CopyAll(isImage: !IsDocument);
        if (copier.GuessedCharacterSet) Notes.Add(SourceNotes.UndeclaredCharacterSet());
        WriteSeries(copier);
        WriteEquipment();
        if (instance.HasFrameOfReference) WriteFrameOfReference(copier);
        WriteSopCommon(copier);
        Copied = copier.Copied;
    }

    private void WriteSeries(AttributeCopier copier)
    {
        string? frameOfReference = instance.HasFrameOfReference ? _source.Text(DicomTag.FrameOfReferenceUID) : null;
        var kind = new SeriesKind(_source.Text(DicomTag.StudyInstanceUID) ?? string.Empty, instance.Modality, instance.Equipment, frameOfReference);
        string newUid = instance.Instances.NewUid("series", instance.InputHash);
        Place = instance.IsFinal ? instance.Series.Join(kind, newUid, DefaultNumber()) : instance.Series.Preview(newUid, DefaultNumber());
        if (instance.Sources.Any(IsOfThisSeries)) Notes.Add(SourceNotes.SeriesOfSources(Place.Uid));
        _ = new GeneralSeriesModule(target)
        {
            Modality = new(instance.Modality),
            SeriesInstanceUID = Uids.Of(Place.Uid),
            SeriesNumber = Place.Number,
            SeriesDescription = Place.Description,
        };
        if (IsDocument) return;
        CopyIfAllAgree(DicomTag.BodyPartExamined, copier);
        CopyIfAllAgree(DicomTag.Laterality, copier);
    }

    // A new version may stand beside its predecessor.
    private bool IsOfThisSeries(DicomDataset source) => source.Text(DicomTag.SeriesInstanceUID) == Place.Uid && source.Text(DicomTag.Modality) != instance.Modality;

    // The series modules of documents (PS3.3 C.17.1, C.17.6.1) have no body part.
    private bool IsDocument => instance.Modality is "SR" or "KO";

    // Series numbers are IS: beyond 2^31 only the offset remains.
    private int DefaultNumber()
    {
        long number = (_source.WholeNumber(DicomTag.SeriesNumber) ?? 0) * 100L;
        return number is > 0 and < int.MaxValue - 100 ? (int)number + instance.SeriesNumberOffset : instance.SeriesNumberOffset;
    }

    private void CopyIfAllAgree(DicomTag tag, AttributeCopier copier)
    {
        if (_source.Text(tag) is { } first && instance.Sources.All(source => source.Text(tag) == first)) copier.Copy(tag, target);
    }

    private void WriteEquipment()
    {
        Equipment? equipment = instance.Equipment;
        _ = new GeneralEquipmentModule(target)
        {
            Manufacturer = equipment?.Manufacturer,
            ManufacturerModelName = equipment?.ModelName,
            DeviceSerialNumber = equipment?.SerialNumber,
            SoftwareVersions = equipment is null ? null : [equipment.SoftwareVersions],
            InstitutionName = equipment?.InstitutionName,
            StationName = equipment?.StationName,
            DeviceUID = equipment?.DeviceUid is { } uid ? Uids.Of(uid) : null,
        };
    }

    private void WriteFrameOfReference(AttributeCopier copier)
    {
        if (!copier.Copy(DicomTag.FrameOfReferenceUID, target)) return;
        if (!copier.Copy(DicomTag.PositionReferenceIndicator, target)) _ = new FrameOfReferenceModule(target) { PositionReferenceIndicator = null };
    }

    private void WriteSopCommon(AttributeCopier copier)
    {
        _ = new SopCommonModule(target)
        {
            SOPClassUID = instance.SopClass,
            SOPInstanceUID = Uids.Of(instance.Instances.NewUid("instance", instance.InputHash)),
            InstanceCreationDate = Moment.Date,
            InstanceCreationTime = Moment.TimeOfDay,
            InstanceNumber = Place.InstanceNumber,
            TimezoneOffsetFromUTC = Moment.TimezoneOffset,
        };
        copier.Copy(DicomTag.LongitudinalTemporalInformationModified, target);
        if (SourceNotes.DatesAreShifted(_source) && !instance.Instances.IsClockGiven) Notes.Add(SourceNotes.ClockNeeded());
    }
}
