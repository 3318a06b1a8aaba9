using System.Reflection;

namespace HighDicom.Tests.HouseRules;

/// <summary>What a build need not do again.</summary>
public sealed class BuildTests
{
    /// <summary>
    /// An assembly that bears the number of the commit is compiled anew at every commit, and so is all that refers to it: the whole standard first.
    /// Only what is packed bears it (build.cake).
    /// </summary>
    [TestCase("HighDicom.Dicom")]
    [TestCase("HighDicom.Standard")]
    [TestCase("HighDicom")]
    public void A_commit_changes_no_assembly(string assembly) =>
        Assert.That(Assembly.Load(assembly).GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion, Does.Not.Contain("+"));
}
