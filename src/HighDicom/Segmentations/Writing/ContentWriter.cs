using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Modules;

namespace HighDicom;

/// <summary>Writes what a segmentation is called (Content Identification Macro, PS3.3 10.9), and contributing equipment.</summary>
internal static class ContentWriter
{
    internal static void Write(SegmentationContent content, string defaultLabel, DicomDataset dataset)
    {
        var image = new SegmentationImageModule(dataset)
        {
            ContentLabel = content.Label ?? defaultLabel,
            ContentDescription = content.Description,
        };

        // Type 3 since 2024 and Type 2 before: empty is right for both.
        dataset.AddOrUpdate<string>(DicomTag.ContentCreatorName, content.Creator is { } creator ? [creator] : []);
        foreach ((string description, CodedConcept language) in content.Alternates)
            image.AlternateContentDescriptionSequence.Add(new() { ContentDescription = description, LanguageCodeSequence = language });
        if (content.CreatorIdentification is var (person, institution))
        {
            var item = new PersonIdentificationItem { InstitutionName = institution };
            item.PersonIdentificationCodeSequence.Add(person);
            image.ContentCreatorIdentificationCodeSequence = item;
        }

        var common = new SopCommonModule(dataset);
        foreach ((Equipment equipment, CodedConcept purpose, string? description) in content.Equipment)
            common.ContributingEquipmentSequence.Add(Item(equipment, purpose, description));
    }

    private static SopCommonModule.ContributingEquipmentSequenceItem Item(Equipment equipment, CodedConcept purpose, string? description) => new()
    {
        PurposeOfReferenceCodeSequence = purpose,
        Manufacturer = equipment.Manufacturer,
        ManufacturerModelName = equipment.ModelName,
        SoftwareVersions = [equipment.SoftwareVersions],
        DeviceSerialNumber = equipment.SerialNumber,
        InstitutionName = equipment.InstitutionName,
        StationName = equipment.StationName,
        DeviceUID = equipment.DeviceUid is { } uid ? Uids.Of(uid) : null,
        ContributionDescription = description,
    };
}
