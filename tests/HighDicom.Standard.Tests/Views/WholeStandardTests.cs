using System.Reflection;
using FellowOakDicom;
using HighDicom.Iods;
using HighDicom.Modules;

namespace HighDicom.Standard.Tests.Views;

/// <summary>The whole of PS3.3 is there, from every corner of it, and the assembly stays within its size.</summary>
public sealed class WholeStandardTests
{
    private const int MegaByte = 1_000_000;

    private static readonly Assembly Standard = typeof(DatasetView).Assembly;

    [Test]
    public void The_assembly_and_its_documentation_are_not_too_large()
    {
        Assert.That(new FileInfo(Standard.Location).Length, Is.LessThanOrEqualTo(10 * MegaByte));
        Assert.That(new FileInfo(Path.ChangeExtension(Standard.Location, ".xml")).Length, Is.LessThanOrEqualTo(16 * MegaByte));
    }

    [Test]
    public void Ultrasound_radiotherapy_slides_and_waveforms_have_views_of_one_data_set()
    {
        DicomDataset dataset = new();
        new USRegionCalibrationModule(dataset).SequenceOfUltrasoundRegions.Add(new() { PhysicalDeltaX = 0.02 });
        new RTDoseModule(dataset).DoseUnits = DoseUnitsValue.GY;
        new WholeSlideMicroscopyImageModule(dataset).ImagedVolumeWidth = 15.5f;
        new WaveformModule(dataset).WaveformSequence.Add(new() { SamplingFrequency = 500 });

        Assert.Multiple(() =>
        {
            Assert.That(dataset.GetSequence(DicomTag.SequenceOfUltrasoundRegions).Items[0].GetSingleValue<double>(DicomTag.PhysicalDeltaX), Is.EqualTo(0.02));
            Assert.That(dataset.GetString(DicomTag.DoseUnits), Is.EqualTo("GY"));
            Assert.That(dataset.GetSingleValue<float>(DicomTag.ImagedVolumeWidth), Is.EqualTo(15.5f));
            Assert.That(dataset.GetSequence(DicomTag.WaveformSequence).Items[0].GetString(DicomTag.SamplingFrequency), Is.EqualTo("500"));
        });
    }

    [Test]
    public void Every_item_that_includes_the_macro_is_an_instance_reference()
    {
        IEnumerable<Type> types = Standard.GetExportedTypes().Where(type => type.IsClass && typeof(ISopInstanceReference).IsAssignableFrom(type));

        Assert.That(types.Count(), Is.GreaterThan(40));
        foreach (Type type in types)
        {
            ISopInstanceReference reference = (ISopInstanceReference)Activator.CreateInstance(type, new DicomDataset())!;
            reference.ReferencedSOPInstanceUID = new DicomUID("1.2.3", "", DicomUidType.SOPInstance);
            Assert.That(((DatasetView)reference).Dataset.GetString(DicomTag.ReferencedSOPInstanceUID), Is.EqualTo("1.2.3"), type.FullName);
        }
    }

    [Test]
    public void Every_iod_has_a_descriptor_by_name_and_is_found_by_its_classes()
    {
        Dictionary<string, Iod> named = Standard.GetExportedTypes()
            .Where(type => type.Namespace == "HighDicom.Iods" && type.Name.EndsWith("Iod", StringComparison.Ordinal) && type != typeof(Iod))
            .ToDictionary(type => type.Name, type => (Iod)type.GetProperty("Descriptor")!.GetValue(null)!);

        Assert.That(named, Has.Count.EqualTo(175));
        Assert.That(named.Values, Is.EquivalentTo(Iod.All));
        Assert.That(named.Values.Where(iod => iod.Modules.Count == 0), Is.Empty);
        Assert.That(named.Values.SelectMany(iod => iod.SopClassUids).Where(uid => Iod.For(uid) is null), Is.Empty);
    }

    [Test]
    public void Every_property_of_every_view_reads_null_or_an_empty_list_from_an_empty_data_set()
    {
        foreach (Type type in Standard.GetExportedTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DatasetView)) && !type.IsSubclassOf(typeof(RepeatingGroup))))
        {
            object view = Activator.CreateInstance(type, new DicomDataset())!;
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                object? value = property.GetValue(view);
                Assert.That(value is null || (value is System.Collections.IEnumerable list && !list.Cast<object>().Any()), $"{type}.{property.Name} is {value}");
            }
        }
    }

    [Test]
    public void What_is_set_to_null_is_removed_or_empty_and_nothing_else_changes()
    {
        foreach (Type type in Standard.GetExportedTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DatasetView)) && !type.IsSubclassOf(typeof(RepeatingGroup))))
        {
            DicomDataset dataset = new();
            object view = Activator.CreateInstance(type, dataset)!;
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.CanWrite))
            {
                property.SetValue(view, null);
                Assert.That(dataset.Count(), Is.LessThanOrEqualTo(1), $"{type}.{property.Name}");
                Assert.That(dataset.All(item => item is DicomSequence { Items.Count: 0 } or DicomElement { Length: 0 }), $"{type}.{property.Name}");
                dataset.Clear();
            }
        }
    }
}
