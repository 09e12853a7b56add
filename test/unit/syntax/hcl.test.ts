import { checkClues, checkSites } from './check-sites';

const terraform = (marked: string): Promise<void> => checkSites('terraform', marked);

describe('sites in Terraform', () => {
  it('comparisons', () =>
    terraform(`
      output "ready" {
        value = data.x_volumes.mine.volumes[0].status == "ready" && "gone" != each.value["status"]
                                                          ^^^^^ compared data.x_volumes.mine.volumes[0].status
                                                                     ^^^^ compared each.value["status"] negated
      }
    `));

  it('conditions of checks, folded', () =>
    terraform(`
      check "volume" {
        assert {
          condition     = contains(["ready", "in-use"], lower(self.status))
                                     ^^^^^ compared self.status folded=lower
                                              ^^^^^^ compared self.status folded=lower
          error_message = "The volume is \${self.status}."
        }
      }
    `));

  it('loops with a condition', () =>
    terraform(`
      locals {
        names = [for volume in data.x_volumes.mine.volumes : volume.name if volume.status == "ready"]
                                                                                              ^^^^^ compared volume.status
      }
    `));

  it('attributes, filters, maps and lists', () =>
    terraform(`
      data "x_volumes" "mine" {
        status = var.any ? "ready" : "in-use"
                            ^^^^^ property status
                                      ^^^^^^ property status
        filter {
          name   = "status"
                    ^^^^^^ property name
          values = ["ready", "gone"]
                     ^^^^^ element status
                              ^^^^ element status
        }
        tags = { status = "ready" }
                           ^^^^^ property status
      }
    `));

  it('inside a template', () =>
    terraform(`
      value = "\${x.status == "ready" ? "yes" : "no"}"
                              ^^^^^ compared x.status
    `));

  it('keeps quiet about templates, labels, comments and documents in text', () =>
    terraform(`
      resource "x_volume" "ready" {
        # "ready"
        status = "\${var.status}"
        user_data = <<-EOT
          status = "ready"
        EOT
      }
    `));

  it('reads what is sound in broken text', () =>
    terraform(`
      data "x_volumes" "漢字 😀" {
        status = "ready"
                  ^^^^^ property status
        count  = x.y ==
    `));
});

describe('clues in Terraform', () => {
  it('an attribute belongs to the block around it', () =>
    checkClues('terraform', 'data "x_volumes" "mine" {\n  volume_type = "SSD"\n  status = "rea<|>dy"\n}', {
      resource: ['x_volumes'],
      sibling: ['volume_type'],
      function: ['mine'],
    }));

  it('a comparison belongs to the block that it refers to', () =>
    checkClues(
      'terraform',
      'resource "x_server" "s" {\n  count = data.x_volumes.mine.volumes[0].status == "rea<|>dy" ? 1 : 0\n}',
      { resource: ['x_volumes'] },
    ));

  it('self is the block around it', () =>
    checkClues(
      'terraform',
      'data "x_volume" "v" {\n  lifecycle {\n    postcondition {\n      condition = self.status == "rea<|>dy"\n    }\n  }\n}',
      { resource: ['x_volume'] },
    ));

  it('loop variables and locals are followed', () =>
    checkClues(
      'terraform',
      `
      locals {
        all  = data.x_volumes.mine.volumes
        used = [for v in local.all : v if v.status == "rea<|>dy"]
      }
      `,
      { origin: ['local.all', 'data.x_volumes.mine.volumes'], resource: ['x_volumes'] },
    ));

  it('a list of locals is followed to its use', () =>
    checkClues(
      'terraform',
      `
      locals {
        done = ["rea<|>dy", "in-use"]
      }
      output "done" {
        value = contains(local.done, data.x_volume.v.status)
      }
      `,
      { use: ['value = contains(local.done, data.x_volume.v.status)'], resource: ['x_volume'], neighbour: ['in-use'] },
    ));
});
